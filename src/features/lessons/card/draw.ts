import type { Mark } from '../outcomeOf.ts'
import type { Card } from './card.ts'

/** The words of a card beside its facts, in the reader's language. */
export interface CardSaid {
  readonly brand: string
  readonly nth: string
  readonly title: string
  readonly hits: string
  readonly proven: string
  /** the score of a night, where the lesson counts one */
  readonly score?: string | undefined
  readonly date: string
  readonly link: string
  readonly simulated: string
  readonly font: string
}

/** px of the picture: as wide as a preview of a link */
export const width = 1200
const edge = 64
const inner = width - 2 * edge

const ink = '#12161d'
const soft = '#5a6675'
const accent = '#3550f2'
const marks: Readonly<Record<Mark | 'passed', { readonly colour: string; readonly sign: string }>> = {
  hit: { colour: '#0b7a4b', sign: '✓' },
  partly: { colour: '#8a5a00', sign: '~' },
  wrong: { colour: '#5a6675', sign: '✕' },
  passed: { colour: '#9aa6b5', sign: '–' },
}

/** Paints the card and answers its height: painted once upon nothing, it tells how high the canvas has to be. */
export function paint(to: CanvasRenderingContext2D, card: Card, said: CardSaid): number {
  let y = edge
  const font = (size: number, weight = 400) => {
    to.font = `${weight} ${size}px ${said.font}`
  }
  const say = (text: string, style: { size: number; weight?: number; colour?: string; at?: number; most?: number }) => {
    const { size, weight = 400, colour = ink, at = edge, most = 3 } = style
    font(size, weight)
    to.fillStyle = colour
    for (const line of linesOf(to, text, { room: width - edge - at, most })) {
      to.fillText(line, at, y + size)
      y += Math.round(size * 1.36)
    }
  }
  const line = (mark: keyof typeof marks, text: string) => {
    const { colour, sign } = marks[mark]
    to.fillStyle = colour
    to.beginPath()
    to.arc(edge + 16, y + 21, 16, 0, 2 * Math.PI)
    to.fill()
    font(22, 700)
    to.fillStyle = '#ffffff'
    to.textAlign = 'center'
    to.fillText(sign, edge + 16, y + 29)
    to.textAlign = 'left'
    say(text, { size: 28, at: edge + 50, most: 2 })
    y += 12
  }
  to.textBaseline = 'alphabetic'
  to.textAlign = 'left'
  to.fillStyle = '#ffffff'
  to.fillRect(0, 0, width, to.canvas.height)
  to.fillStyle = accent
  to.fillRect(0, 0, width, 12)
  font(28, 700)
  to.fillStyle = ink
  to.fillText(said.brand, edge, y + 28)
  font(28, 600)
  to.fillStyle = soft
  to.textAlign = 'right'
  to.fillText(said.nth, width - edge, y + 28)
  to.textAlign = 'left'
  y += 76
  say(card.question, { size: 52, weight: 700 })
  say(said.title, { size: 28, colour: soft })
  const section = (title: string) => {
    y += 34
    say(title, { size: 26, weight: 700, colour: accent })
    y += 10
  }
  if (card.predictions.length > 0) {
    section(said.hits)
    for (const { ask, mark } of card.predictions) line(mark, ask)
  }
  if (card.proven.length > 0) {
    section(said.proven)
    for (const one of card.proven) line('hit', one)
  }
  if (said.score !== undefined) {
    y += 20
    say(said.score, { size: 28, weight: 600 })
  }
  y += 34
  to.fillStyle = '#d5dbe3'
  to.fillRect(edge, y, inner, 2)
  y += 22
  say(`${said.date} · ${said.simulated}`, { size: 24, colour: soft })
  say(said.link, { size: 24, weight: 600, colour: accent })
  return y + edge - 20
}

/** A brush that tells how wide a text would be. */
interface Measures {
  readonly measureText: (text: string) => { readonly width: number }
}

/** A text in lines that fit into some px, broken at spaces; what is left after so many lines is told by an ellipsis. */
export function linesOf(
  to: Measures,
  text: string,
  { room, most }: { readonly room: number; readonly most: number },
): readonly string[] {
  const fits = (line: string) => to.measureText(line).width <= room
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line === '' || fits(longer)) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  lines.push(line)
  if (lines.length <= most) return lines
  let last = `${lines[most - 1] ?? ''}…`
  while (last.length > 1 && !fits(last)) last = `${last.slice(0, -2)}…`
  return [...lines.slice(0, most - 1), last]
}
