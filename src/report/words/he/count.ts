export const count = (number: number, one: string, many: string): string =>
  number === 1 ? one : `${number} ${many}`;
