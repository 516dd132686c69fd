import { wonPerDollar } from '#facts/won.ts'

/** Dollars as a Korean reader feels them: “약 1만 9천 원”. Only as exact as the rate, which is a round number. */
export function wonSaid(dollars: number): string {
  const won = dollars * wonPerDollar.won
  if (won < 1) return won > 0 ? '1원도 안 됨' : '0원'
  const step = 10 ** Math.max(0, Math.floor(Math.log10(won)) - 1)
  const rounded = Math.round(won / step) * step
  if (rounded < 10_000) return `약 ${rounded.toLocaleString('ko-KR')}원`
  const thousands = Math.round((rounded % 10_000) / 1000)
  const tens = Math.floor(rounded / 10_000).toLocaleString('ko-KR')
  return thousands === 0 ? `약 ${tens}만 원` : `약 ${tens}만 ${thousands}천 원`
}
