import type { Words } from "./language-words";

/**
 * Rhythms of languages whose sentences no function reads, by the days between two updates; 0 stands for irregular. Polish;
 * Swedish, Danish and Norwegian; Turkish; Russian; Japanese; Chinese; Korean; Vietnamese and Indonesian.
 */
export const FOREIGN_RHYTHMS: Readonly<Record<number, Words>> = {
  0: "nieregularnie|w razie potrzeby|oregelbundet|vid behov|uregelmæssigt|uregelmæssig|efter behov|uregelmessig|ved behov|düzensiz|gerektiğinde|нерегулярно|по необходимости|不定期|随時|随时|按需|비정기|수시|bất thường|tidak teratur",
  1: "codziennie|dziennie|codzienna|dagligen|varje dag|dagligt|daglig|hver dag|günlük|her gün|ежедневно|ежедневный|ежедневная|каждый день|毎日|日次|デイリー|每日|每天|按日|매일|일간|일별|hàng ngày|harian|setiap hari",
  7: "tygodniowo|co tydzień|cotygodniowo|tygodniowy|veckovis|varje vecka|ugentligt|ugentlig|hver uge|ukentlig|hver uke|haftalık|her hafta|haftada bir|еженедельно|еженедельный|еженедельная|раз в неделю|каждую неделю|毎週|週次|週1回|ウィークリー|每周|每週|每星期|按周|매주|주간|주별|주 1회|hàng tuần|mingguan|setiap minggu",
  14: "co dwa tygodnie|co 2 tygodnie|dwutygodniowo|varannan vecka|hver anden uge|hver 14. dag|annenhver uke|hver annen uke|iki haftada bir|раз в две недели|раз в 2 недели|каждые две недели|隔週|2週間ごと|双周|雙週|隔周|每两周|每兩週|격주|2주마다|dua mingguan",
  31: "miesięcznie|co miesiąc|comiesięcznie|miesięczny|miesięczna|raz w miesiącu|månadsvis|månatligen|varje månad|månedligt|månedlig|hver måned|månedsvis|aylık|her ay|ayda bir|ежемесячно|ежемесячный|ежемесячная|раз в месяц|каждый месяц|毎月|月次|月1回|マンスリー|每月|每个月|月度|按月|매월|매달|월간|월별|월 1회|hàng tháng|bulanan|setiap bulan",
  92: "kwartalnie|co kwartał|kwartalny|kwartalna|raz na kwartał|kvartalsvis|varje kvartal|hvert kvartal|kvartalsvist|üç aylık|üç ayda bir|3 aylık|çeyreklik|her çeyrek|ежеквартально|ежеквартальный|ежеквартальная|раз в квартал|каждый квартал|四半期|四半期ごと|四半期毎|毎四半期|四半期次|每季|每季度|季度|按季|按季度|분기|분기별|매분기|매 분기|분기 1회|hàng quý|triwulanan|kuartalan",
  183: "półrocznie|co pół roku|halvårsvis|varje halvår|halvårligt|halvårlig|hvert halvår|altı aylık|altı ayda bir|6 aylık|раз в полгода|раз в полугодие|半年|半年ごと|半期|半期ごと|每半年|半年度|반기|반기별|6개월마다|semesteran",
  366: "rocznie|co rok|corocznie|roczny|roczna|raz w roku|årligen|årsvis|varje år|årligt|årlig|hvert år|yıllık|her yıl|yılda bir|ежегодно|ежегодный|ежегодная|раз в год|каждый год|毎年|年次|年1回|每年|年度|按年|매년|연간|연도별|연 1회|hàng năm|tahunan|setiap tahun",
};
