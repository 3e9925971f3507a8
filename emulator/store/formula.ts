/**
 * The part of Airtable's formula language that a school's base needs: field references, text, numbers, the
 * operators `& = != < > <= >= + - * /` and the functions of `FUNCTIONS`.
 */
export type Formula = (cellOf: (field: string) => unknown) => unknown;

/** What Airtable shows instead of a value. */
export const FORMULA_ERROR = { error: "#ERROR!" } as const;

/** What `RECORD_ID()` asks for instead of a field. */
export const RECORD_ID = "RECORD_ID()";

/** Names and ids of the fields that a formula refers to; none where it cannot be read. */
export function fieldsIn(text: string): readonly string[] {
  try {
    return tokensOf(text).flatMap((token) => (token.kind === "field" ? [token.text] : []));
  } catch {
    return [];
  }
}

/** Undefined when the text uses something that is not known here. */
export function compileFormula(text: string): Formula | undefined {
  try {
    const parser = parserOf(tokensOf(text));
    const formula = parser.expression(0);
    return parser.isAtEnd() ? guarded(formula) : undefined;
  } catch {
    return undefined; // The field then keeps the values that it was given.
  }
}

/** A formula that fails shows an error in its own cell and nowhere else. */
const guarded =
  (formula: Formula): Formula =>
  (cellOf) => {
    try {
      const value = formula(cellOf);
      if (typeof value === "number" && !Number.isFinite(value)) return { specialValue: String(value) };
      return value === "" || value === undefined ? null : value;
    } catch {
      return FORMULA_ERROR;
    }
  };

const FUNCTIONS: Readonly<Record<string, (args: readonly (() => unknown)[]) => unknown>> = {
  IF: ([condition, then, otherwise]) => (isTrue(condition?.()) ? then?.() : (otherwise?.() ?? null)),
  AND: (args) => args.every((arg) => isTrue(arg())),
  OR: (args) => args.some((arg) => isTrue(arg())),
  NOT: ([arg]) => !isTrue(arg?.()),
  SWITCH: ([subject, ...rest]) => {
    const value = subject?.();
    for (let index = 0; index + 1 < rest.length; index += 2)
      if (same(value, rest[index]?.())) return rest[index + 1]?.();
    return rest.length % 2 === 1 ? rest[rest.length - 1]?.() : null;
  },
  BLANK: () => null,
  ERROR: () => {
    throw new Error("ERROR()");
  },
  SUM: (args) => args.flatMap(valuesOf).reduce<number>((sum, value) => sum + toNumber(value), 0),
  COUNTA: (args) => args.flatMap(valuesOf).filter((value) => value !== null && value !== "").length,
  LEN: ([arg]) => toText(arg?.()).length,
  DATETIME_FORMAT: ([date, pattern]) => {
    const day = toText(date?.()).slice(0, 10);
    const asked = toText(pattern?.());
    if (asked === "YYYY-MM-DD") return day;
    if (asked === "YYYYMMDD") return day.replace(/-/g, "");
    throw new Error("Only YYYY-MM-DD and YYYYMMDD are known");
  },
  TRUE: () => true,
  FALSE: () => false,
  LOWER: ([arg]) => toText(arg?.()).toLowerCase(),
  VALUE: ([arg]) => {
    const text = toText(arg?.());
    if (!/^-?\d+(\.\d+)?$/.test(text)) throw new Error("Not a number");
    return Number(text);
  },
  MID: ([text, from, count]) => {
    const first = toNumber(from?.()) - 1;
    return toText(text?.()).slice(first, first + toNumber(count?.()));
  },
  FIND: ([wanted, text]) => toText(text?.()).indexOf(toText(wanted?.())) + 1,
  REGEX_MATCH: ([text, pattern]) => new RegExp(toText(pattern?.()), "u").test(toText(text?.())),
  IS_BEFORE: ([one, other]) => toDay(one?.()) < toDay(other?.()),
  IS_AFTER: ([one, other]) => toDay(one?.()) > toDay(other?.()),
  ISERROR: ([arg]) => {
    try {
      const value = arg?.();
      return typeof value === "object" && value !== null && ("error" in value || "specialValue" in value);
    } catch {
      return true;
    }
  },
};

type Token = { readonly kind: "text" | "field" | "word" | "number" | "sign"; readonly text: string };

function tokensOf(source: string): readonly Token[] {
  const pattern =
    /\s+|"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|\{([^}]*)\}|([A-Za-z_]\w*)|(\d+(?:\.\d+)?)|(!=|<=|>=|[&=<>+\-*/(),])/y;
  const tokens: Token[] = [];
  while (pattern.lastIndex < source.length) {
    const match = pattern.exec(source);
    if (!match) throw new SyntaxError("Unknown sign");
    const [, double, single, field, word, number, sign] = match;
    const quoted = double ?? single;
    if (quoted !== undefined) tokens.push({ kind: "text", text: quoted.replace(/\\(["'\\])/g, "$1") });
    else if (field !== undefined) tokens.push({ kind: "field", text: field });
    else if (word !== undefined) tokens.push({ kind: "word", text: word });
    else if (number !== undefined) tokens.push({ kind: "number", text: number });
    else if (sign !== undefined) tokens.push({ kind: "sign", text: sign });
  }
  return tokens;
}

const BINDING: Readonly<Record<string, number>> = {
  "=": 1,
  "!=": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
};

function parserOf(tokens: readonly Token[]) {
  let position = 0;
  const sign = (text: string): boolean =>
    tokens[position]?.kind === "sign" && tokens[position]?.text === text;
  const expect = (text: string): void => {
    if (!sign(text)) throw new SyntaxError(`Expected ${text}`);
    position += 1;
  };
  const operand = (): Formula => {
    const token = tokens[position++];
    if (token?.kind === "text") return () => token.text;
    if (token?.kind === "number") return () => Number(token.text);
    if (token?.kind === "field") return (cellOf) => cellOf(token.text);
    if (token?.kind === "word" && sign("(")) return call(token.text);
    if (token?.kind === "word" && token.text === "values") return (cellOf) => cellOf("values");
    if (token?.kind !== "sign" || token.text !== "(") throw new SyntaxError("Expected a value");
    const inner = expression(0);
    expect(")");
    return inner;
  };
  const call = (name: string): Formula => {
    expect("(");
    if (name.toUpperCase() === "RECORD_ID") {
      expect(")");
      return (cellOf) => cellOf(RECORD_ID);
    }
    const apply = FUNCTIONS[name.toUpperCase()];
    if (!apply) throw new SyntaxError(`Unknown function ${name}`);
    const args: Formula[] = [];
    while (!sign(")")) {
      args.push(expression(0));
      if (!sign(")")) expect(",");
    }
    expect(")");
    return (cellOf) => apply(args.map((arg) => () => arg(cellOf)));
  };
  const expression = (least: number): Formula => {
    let left = operand();
    for (;;) {
      const token = tokens[position];
      const binding = token?.kind === "sign" ? BINDING[token.text] : undefined;
      if (!token || binding === undefined || binding <= least) return left;
      position += 1;
      const [before, operator, after] = [left, token.text, expression(binding)];
      left = (cellOf) => operate(operator, before(cellOf), after(cellOf));
    }
  };
  return { expression, isAtEnd: () => position === tokens.length };
}

function operate(operator: string, a: unknown, b: unknown): unknown {
  switch (operator) {
    case "&":
      return toText(a) + toText(b);
    case "=":
      return same(a, b);
    case "!=":
      return !same(a, b);
    case "<":
      return toNumber(a) < toNumber(b);
    case ">":
      return toNumber(a) > toNumber(b);
    case "<=":
      return toNumber(a) <= toNumber(b);
    case ">=":
      return toNumber(a) >= toNumber(b);
    case "+":
      return toNumber(a) + toNumber(b);
    case "-":
      return toNumber(a) - toNumber(b);
    case "*":
      return toNumber(a) * toNumber(b);
    default:
      return toNumber(a) / toNumber(b);
  }
}

const valuesOf = (arg: () => unknown): readonly unknown[] => {
  const value = arg();
  return Array.isArray(value) ? value : [value];
};

function toText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(toText).join(", ");
  if (typeof value === "object") return "name" in value ? toText(value.name) : "";
  return value === true ? "1" : value === false ? "0" : String(value);
}

function toNumber(value: unknown): number {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return Number(value);
  return value === null || value === undefined ? 0 : Number(toText(value));
}

/** Instants and days alike, as milliseconds; a day begins at midnight in UTC. */
function toDay(value: unknown): number {
  const instant = Date.parse(toText(value));
  if (Number.isNaN(instant)) throw new Error("Not a date");
  return instant;
}

const same = (a: unknown, b: unknown): boolean =>
  typeof a === "number" || typeof b === "number" ? toNumber(a) === toNumber(b) : toText(a) === toText(b);

const isTrue = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== false && value !== 0 && value !== "";
