/** A budget: figures against figures, but no KPI and no key result in sight. The add-in must leave it alone. */
const line = (department, account, budget, actual) => ({ department, account, budget, actual });

/** January to October 2026, in USD. */
exports.BUDGET = [
  line("Marketing", "Campaigns", 1450000, 1512300),
  line("Marketing", "Events", 380000, 341900),
  line("Sales", "Salaries", 4120000, 4087500),
  line("Sales", "Commissions", 960000, 1034200),
  line("Sales", "Travel", 185000, 163400),
  line("Customer success", "Salaries", 2240000, 2251800),
  line("Customer success", "Tools", 146000, 151250),
  line("Engineering", "Salaries", 6380000, 6295400),
  line("Engineering", "Cloud", 1120000, 1187600),
  line("Engineering", "Contractors", 540000, 488700),
  line("General", "Rent", 720000, 720000),
  line("General", "Insurance", 96000, 94200),
];
