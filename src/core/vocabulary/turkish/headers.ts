import type { HeaderWords } from "../header-words";

export const TURKISH: HeaderWords = {
  headings: {
    measure:
      "gösterge, göstergeler, kpi, performans göstergesi, anahtar performans göstergesi, temel performans göstergesi, metrik, ölçüt, gösterge adı, kpi adı, ölçü, performans ölçütü",
    objective: "amaç, amaçlar, hedef, objective, stratejik amaç, stratejik hedef, hedefler",
    keyResult:
      "anahtar sonuç, anahtar sonuçlar, kilit sonuç, kilit sonuçlar, temel sonuç, key result, kr, ana sonuç, ana sonuçlar",
    owner: "sorumlu, sahibi, sahip, sorumlu kişi, owner, kim, yürüten, hedef sahibi",
    actual:
      "gerçekleşen, mevcut, güncel, mevcut değer, güncel değer, gerçekleşen değer, sonuç, fiili, mevcut durum, gerçekleşme, şu an, son değer, bugün, şimdi, şu anki değer, şu anki",
    target: "hedef, hedef değer, hedeflenen, planlanan, hedef değeri, plan, yıllık hedef, target, hedefi",
    baseline: "başlangıç, başlangıç değeri, baz değer, referans, ilk değer, taban, baz, mevcut baz",
    unit: "birim, ölçü birimi, ölçüm birimi",
    progress:
      "gerçekleşen %, gerç %, ilerleme, ilerleme yüzdesi, tamamlanma, % tamamlanma, gerçekleşme oranı, gerçekleşme yüzdesi, % gerçekleşme, ilerleme %, tamamlanma oranı",
    status: "durum, durumu, rag, trafik ışığı",
    updated:
      "güncelleme, son güncelleme, güncelleme tarihi, güncellendi, son güncelleme tarihi, ölçüm tarihi",
    due: "bitiş tarihi, son tarih, termin, vade, teslim tarihi, bitiş, hedef tarih, termin tarihi",
    start: "başlangıç tarihi, başlama tarihi",
    cadence: "sıklık, ölçüm sıklığı, periyot, frekans, raporlama sıklığı, ölçüm periyodu",
    weight: "ağırlık, ağırlığı, ağırlık %",
    comments: "yorum, yorumlar, not, notlar, açıklamalar, değerlendirme, açıklama",
    period: "dönem, ay, çeyrek, hafta, yıl, tarih",
    id: "no, sıra, sıra no, numara, kod, id, s no",
    department: "departman, birim adı, bölüm, ekip, takım, müdürlük, sorumlu birim",
    direction: "yön, istenen yön, hedef yönü, yönü",
    confidence: "güven, güven düzeyi, güven seviyesi",
    parent: "üst hedef, üst okr, bağlı olduğu hedef, bağlı hedef, destekler",
    definition: "tanım, formül, hesaplama, hesaplama yöntemi, açıklama",
    source: "kaynak, veri kaynağı, sistem",
    category: "kategori, perspektif, alan, tema, süreç, boyut, boyutu, grup",
    threshold: "eşik, yeşil, sarı, kırmızı, alt sınır, üst sınır, tolerans, eşikler, minimum, maksimum",
    series: "seri, değer türü",
    comparative: "önceki, geçen yıl, önceki yıl, geçen ay, önceki ay, önceki dönem",
    variance: "sapma, fark, değişim, varyans, trend",
    priority: "öncelik, önem",
    entity: "ülke, bölge, şube, mağaza, ürün, tesis, müşteri, pazar, kanal",
    score: "puan, skor",
    task: "görev, faaliyet, eylem, aksiyon, kilometre taşı, çıktı, adım, süre, aşama, iş",
    risk: "risk, olasılık, etki, önlem, şiddet",
    sales:
      "fırsat, müşteri, sipariş, miktar, fiyat, birim fiyat, fatura, tedarikçi, iletişim, telefon, aşama",
    ledger: "hesap, borç, alacak, bakiye, tutar, işlem, kdv, para birimi, ödeme, masraf merkezi",
    budget: "bütçe, bütçe kalemi, gider, harcama, maliyet, kalan",
    forecast: "forecast, tahmin, öngörü",
    people: "çalışan, ad, soyad, unvan, işe giriş tarihi, maaş, izin",
    grade: "öğrenci, not ortalaması, sınav, ders",
    machine: "makine, saat, operatör, vardiya, hata kodu, duruş, parti",
  },
  vagueHeadings: {
    measure: "ad, isim, tanım, başlık",
    actual: "değer, toplam, sayı",
    target: "bütçe, beklenen",
    owner: "ad, isim, kişi",
    due: "tarih",
    comments: "açıklama",
    keyResult: "sonuç, sonuçlar",
  },
  titles: {
    kpi: "kpi, performans göstergeleri, göstergeler, karne, karnesi, performans karnesi",
    okr: "okr, amaçlar ve anahtar sonuçlar, anahtar sonuçlar",
    lookAlike:
      "bütçe, görev, proje planı, risk, fatura, fiyat listesi, gider, tutanak, sipariş, izin planı, gelir tablosu, bilanço",
    objectives: "hedef, hedefler, okr",
    dashboard: "gösterge, gösterge paneli",
  },
  names: {
    measures:
      "oranı, oran, sayısı, sayı, ortalama, süre, süresi, maliyet, maliyeti, ciro, verimlilik, memnuniyet, yüzde, yüzdesi, toplam, miktarı",
    goals: "artırmak, azaltmak, geliştirmek, ulaşmak",
  },
  pivots: "satır etiketleri, sütun etiketleri",
  values: {
    status: {
      good: "yolunda, yeşil, planlandığı gibi",
      done: "tamamlandı, ulaşıldı, kapalı",
      middle: "riskli, gecikmede, gecikti, sarı, risk altında",
      bad: "kırmızı, kritik, ulaşılamadı",
      open: "devam ediyor, başlamadı, açık",
    },
    confidence: { high: "yüksek", medium: "orta", low: "düşük" },
    cadence: "günlük, haftalık, aylık, üç aylık, çeyreklik, altı aylık, yıllık, iki haftada bir",
    total: "toplam, genel toplam, ortalama, ara toplam, genel ilerleme",
    objective: "amaç, hedef, o",
    keyResult: "anahtar sonuç, kr, ks",
    initiative: "girişim, aksiyon, proje",
    note: "not, kaynak, açıklama",
  },
};
