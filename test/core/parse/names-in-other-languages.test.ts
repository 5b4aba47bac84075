import { directionOfMetric } from "../../../src/core/parse/direction";

/** Languages whose headings we read, but not their sentences: the usual names of which less is better. */
const LESS_IS_BETTER = [
  "離職率（自己都合）|退職者数|解約率|不良率|残業時間|事故件数|クレーム件数|苦情件数|月間問合せ数|欠品率|待ち時間|所要日数|物流コスト|遅延件数",
  "员工流失率|离职率|成本|营业费用|不良率|投诉数|退货率|逾期率|事故次数|故障率|错误率|缺勤率|报废率|资产负债率",
  "이직률|불량률|비용|원가율|고객 불만 건수|납기 지연 건수",
  "Текучесть кадров|Отток клиентов|Затраты|Операционные расходы|Количество жалоб",
  "Rotacja pracowników|Koszt pozyskania klienta|Opóźnienia|Czas realizacji zamówienia|Maliyet|Giderler|Müşteri şikayeti sayısı|Hata oranı|Kostnader|Klagomål",
].flatMap((line) => line.split("|"));

/** What sounds so, or is of the other side: nothing is known by the name. */
const SAYS_NOTHING = [
  "売上高|営業利益|顧客満足度|定着率|稼働率|稼働日数|新規大口受注件数|コスト削減額|顧客単価（ACV）|売上総利益率|研修時間",
  "营业收入|毛利率|客户满意度|转化率|库存周转率|成本降低额|培训时间|消费者满意度",
  "매출액|고객만족도|전환율|가동률|원가절감액|교육시간",
  "Выручка|Маржа|Снижение затрат|Новые клиенты|Рентабельность",
  "Rotacja zapasów|Przychody|Terminowość dostaw|Ciro|Müşteri memnuniyeti|Omsättning|Kundnöjdhet|Kostume designs sold",
].flatMap((line) => line.split("|"));

test.each(LESS_IS_BETTER)("of %s less is better", (name) => {
  expect(directionOfMetric(name)).toBe("at most");
});

test.each(SAYS_NOTHING)("%s does not say that less is better", (name) => {
  expect(directionOfMetric(name)).toBeUndefined();
});
