/** SHA-256 of a text in UTF-8 (FIPS 180-4): a host of pasted scripts may lack one of its own. */
export function sha256(text: string): readonly number[] {
  const bytes = utf8(text);
  const words = padded(bytes);
  let state = INITIAL;
  for (let start = 0; start < words.length; start += WORDS_PER_BLOCK) {
    state = compress(state, words.slice(start, start + WORDS_PER_BLOCK));
  }
  return state.flatMap((word) => [word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255]);
}

/** Base64 for addresses (RFC 4648, section 5), without padding. */
export function base64Url(bytes: readonly number[]): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.slice(at, at + 3);
    const group = (a << 16) | (b << 8) | c;
    const digits = Math.min(bytes.length - at, 3) + 1;
    for (let digit = 0; digit < digits; digit++) text += ALPHABET.charAt((group >>> (18 - 6 * digit)) & 63);
  }
  return text;
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const WORDS_PER_BLOCK = 16;
const ROUNDS = 64;

/** The first 32 bits of the fractional parts of roots of the first primes, as the standard has them. */
const PRIMES = firstPrimes(ROUNDS);
const INITIAL: readonly number[] = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const CONSTANTS: readonly number[] = PRIMES.map((prime) => fraction(Math.cbrt(prime)));

function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32) | 0;
}

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate++) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return primes;
}

/** A lone half of a surrogate pair becomes U+FFFD, as text encoders have it. */
function utf8(text: string): readonly number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
    const rest = (shift: number): number => 0x80 | ((code >> shift) & 0x3f);
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), rest(0));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), rest(6), rest(0));
    else bytes.push(0xf0 | (code >> 18), rest(12), rest(6), rest(0));
  }
  return bytes;
}

/** The message, a one, zeros, and its length in bits, in words of 32 bits. */
function padded(bytes: readonly number[]): readonly number[] {
  const blocks = Math.ceil((bytes.length + 9) / 64);
  const words: number[] = new Array(blocks * WORDS_PER_BLOCK).fill(0);
  [...bytes, 0x80].forEach((byte, at) => {
    words[at >> 2] = (words[at >> 2] ?? 0) | (byte << (24 - 8 * (at & 3)));
  });
  words[words.length - 2] = Math.floor((bytes.length * 8) / 2 ** 32);
  words[words.length - 1] = (bytes.length * 8) | 0;
  return words;
}

function compress(state: readonly number[], block: readonly number[]): readonly number[] {
  const schedule = block.slice();
  const word = (at: number): number => schedule[at] ?? 0;
  for (let at = WORDS_PER_BLOCK; at < ROUNDS; at++) {
    const [early, late] = [word(at - 15), word(at - 2)];
    const small0 = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const small1 = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    schedule.push((word(at - 16) + small0 + word(at - 7) + small1) | 0);
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let at = 0; at < ROUNDS; at++) {
    const big1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const choice = (e & f) ^ (~e & g);
    const one = (h + big1 + choice + (CONSTANTS[at] ?? 0) + word(at)) | 0;
    const big0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + big0 + majority) | 0];
  }
  return [a, b, c, d, e, f, g, h].map((value, at) => (value + (state[at] ?? 0)) | 0);
}

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));
