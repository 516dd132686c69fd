/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4). */
const rounds: readonly number[] = [
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98,
  0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
  0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8,
  0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
  0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819,
  0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
  0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7,
  0xc67178f2,
]

/** The same of the square roots of the first eight. */
const first: readonly number[] = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
]

const rotateRight = (x: number, n: number) => (x >>> n) | (x << (32 - n))
const rotateLeft = (x: number, n: number) => (x << n) | (x >>> (32 - n))

/** The message with its end mark and its length, as both digests want it, in words of 32 bits. */
function wordsOf(bytes: readonly number[], isBig: boolean): readonly number[] {
  const length = Math.ceil((bytes.length + 9) / 64) * 64
  const padded = [...bytes, 0x80, ...Array.from({ length: length - bytes.length - 9 }, () => 0)]
  const bits = Array.from({ length: 8 }, (_, i) => Math.floor((bytes.length * 8) / 256 ** i) % 256)
  padded.push(...(isBig ? bits.toReversed() : bits))
  const word = (at: number) => {
    const four = padded.slice(at, at + 4)
    return (isBig ? four : four.toReversed()).reduce((all, byte) => (all << 8) | byte, 0)
  }
  return Array.from({ length: length / 4 }, (_, i) => word(i * 4))
}

const bytesOfWord = (word: number, isBig: boolean): readonly number[] =>
  (isBig ? [24, 16, 8, 0] : [0, 8, 16, 24]).map((shift) => (word >>> shift) & 255)

/** SHA-256 of bytes (FIPS 180-4). The pure floors have no browser to ask, and the browser's answers late. */
export function sha256(bytes: readonly number[]): readonly number[] {
  let state = first
  const words = wordsOf(bytes, true)
  for (let from = 0; from < words.length; from += 16) {
    const w = words.slice(from, from + 16)
    for (let i = 16; i < 64; i++) {
      const [a = 0, b = 0, c = 0, d = 0] = [w[i - 15], w[i - 2], w[i - 16], w[i - 7]]
      const s0 = rotateRight(a, 7) ^ rotateRight(a, 18) ^ (a >>> 3)
      const s1 = rotateRight(b, 17) ^ rotateRight(b, 19) ^ (b >>> 10)
      w.push((c + s0 + d + s1) | 0)
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
    for (let i = 0; i < 64; i++) {
      const s1 = rotateRight(e, 6) ^ rotateRight(e, 11) ^ rotateRight(e, 25)
      const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (rounds[i] ?? 0) + (w[i] ?? 0)) | 0
      const s0 = rotateRight(a, 2) ^ rotateRight(a, 13) ^ rotateRight(a, 22)
      const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
      ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0]
    }
    state = [a, b, c, d, e, f, g, h].map((word, i) => ((state[i] ?? 0) + word) | 0)
  }
  return state.flatMap((word) => bytesOfWord(word, true))
}

/** 2^32 times the sine's absolute value at 1 to 64 (RFC 1321), written down: no engine computes a sine here. */
const sines: readonly number[] = [
  0xd76aa478, 0xe8c7b756, 0x242070db, 0xc1bdceee, 0xf57c0faf, 0x4787c62a, 0xa8304613, 0xfd469501, 0x698098d8,
  0x8b44f7af, 0xffff5bb1, 0x895cd7be, 0x6b901122, 0xfd987193, 0xa679438e, 0x49b40821, 0xf61e2562, 0xc040b340,
  0x265e5a51, 0xe9b6c7aa, 0xd62f105d, 0x02441453, 0xd8a1e681, 0xe7d3fbc8, 0x21e1cde6, 0xc33707d6, 0xf4d50d87,
  0x455a14ed, 0xa9e3e905, 0xfcefa3f8, 0x676f02d9, 0x8d2a4c8a, 0xfffa3942, 0x8771f681, 0x6d9d6122, 0xfde5380c,
  0xa4beea44, 0x4bdecfa9, 0xf6bb4b60, 0xbebfbc70, 0x289b7ec6, 0xeaa127fa, 0xd4ef3085, 0x04881d05, 0xd9d4d039,
  0xe6db99e5, 0x1fa27cf8, 0xc4ac5665, 0xf4292244, 0x432aff97, 0xab9423a7, 0xfc93a039, 0x655b59c3, 0x8f0ccc92,
  0xffeff47d, 0x85845dd1, 0x6fa87e4f, 0xfe2ce6e0, 0xa3014314, 0x4e0811a1, 0xf7537e82, 0xbd3af235, 0x2ad7d2bb,
  0xeb86d391,
]
const shifts = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
] as const

/** MD5 of bytes (RFC 1321): what EC2 calls the fingerprint of an RSA key that was imported. */
export function md5(bytes: readonly number[]): readonly number[] {
  let state: readonly number[] = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476]
  const words = wordsOf(bytes, false)
  for (let from = 0; from < words.length; from += 16) {
    let [a = 0, b = 0, c = 0, d = 0] = state
    for (let i = 0; i < 64; i++) {
      const round = i >> 4
      const mixed = [(b & c) | (~b & d), (d & b) | (~d & c), b ^ c ^ d, c ^ (b | ~d)][round] ?? 0
      const which = [i, 5 * i + 1, 3 * i + 5, 7 * i][round] ?? 0
      const sum = (a + mixed + (sines[i] ?? 0) + (words[from + (which % 16)] ?? 0)) | 0
      ;[a, d, c, b] = [d, c, b, (b + rotateLeft(sum, shifts[round]?.[i % 4] ?? 0)) | 0]
    }
    state = [a, b, c, d].map((word, i) => ((state[i] ?? 0) + word) | 0)
  }
  return state.flatMap((word) => bytesOfWord(word, false))
}
