// One rule for the linter: what is a function of its arguments asks neither the clock nor chance.
const CLOCK = "The clock is a parameter.";
const CHANCE = "Same input, same answer.";
const ASKED = new Map([
  ["Date.now", CLOCK],
  ["Math.random", CHANCE],
]);

/** Reports `new Date()`, `Date.now` and `Math.random`, however they are used. */
const pure = {
  create: (context) => ({
    NewExpression(node) {
      if (node.callee.name === "Date" && node.arguments.length === 0)
        context.report({ node, message: CLOCK });
    },
    MemberExpression(node) {
      const message = ASKED.get(`${node.object.name}.${node.property.name}`);
      if (message) context.report({ node, message });
    },
  }),
};

export default { meta: { name: "okr-pulse" }, rules: { pure } };
