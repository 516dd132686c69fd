import { knownActions } from '#facts/aws/known.ts'
import { describe, expect, it } from 'vitest'
import { findAction } from '../handlerOf.ts'
import { registry } from '../registry.ts'
import { scenario } from '../scenario.ts'
import type { Described } from '../params.ts'
import { shapesOf, type Shape, type Shapes } from './modelled.ts'
import type { Keeps } from './sift.ts'

type Fate = 'done' | 'kept' | 'left'

interface Member {
  readonly path: string
  readonly fate: Fate
  readonly shape: Shape
}

/** True where something within a structure is kept. */
const partly = (keeps: Keeps, path: string) => Object.keys(keeps).some((kept) => kept.startsWith(`${path}.`))

/** Every member that AWS's models have of an action, also within structures that are not taken or left as a whole, and what becomes of it here. */
function* members(
  shapes: Shapes,
  params: Readonly<Record<string, Described>>,
  keeps: Keeps,
  path = '',
): Generator<Member> {
  for (const [name, shape] of shapes) {
    const at = path === '' ? name : `${path}.${name}`
    const known = params[name]
    const taken = known || at === 'ClientToken' || at === 'DryRun' || partly(keeps, at)
    const fate: Fate = Object.hasOwn(keeps, at) ? 'kept' : taken ? 'done' : 'left'
    yield { path: at, fate, shape }
    let [inner, described, inside] = [shape, known, at]
    while (inner.of) [inner, described, inside] = [inner.of, described?.of, `${inside}[]`]
    // a list of filters is counted by its filters
    // what is taken as it is counts once
    const whole = described?.type === 'struct' && !described.members
    if (inner.members && name !== 'Filters' && fate === 'done' && !whole)
      yield* members(inner.members, described?.members ?? {}, keeps, inside)
  }
}

function sample(shape: Shape): unknown {
  switch (shape.type) {
    case 'text':
    case 'bytes':
      return shape.values?.[0] ?? 'x'
    case 'flag':
      return true
    case 'whole':
    case 'decimal':
      return shape.least ?? 5
    case 'time':
      return '2026-11-02T00:00:00Z'
    case 'map':
      return {}
    case 'list':
      return shape.of ? [sample(shape.of)] : []
    case 'struct':
      return Object.fromEntries(
        [...(shape.members ?? [])].filter(([, one]) => one.needed).map(([n, one]) => [n, sample(one)]),
      )
  }
}

const { ask } = scenario()
const codeOf = (action: string, params: Readonly<Record<string, unknown>>) => {
  const { answer } = ask(action, params)
  return answer.ok ? undefined : answer.error
}

const count = { done: 0, kept: 0, left: 0, actions: 0, actionsLeft: 0 }
const open: string[] = []
const tally = (fate: Fate, name: string) => {
  count[fate]++
  if (fate === 'left') open.push(name)
}

describe('everything that AWS’s models have', () => {
  it('is done, kept, refused as AWS refuses it, or left out by name: nothing is called unknown', () => {
    let elsewhere = 0
    for (const [action, known] of knownActions) {
      const here = findAction(registry, action)
      if (!here) {
        expect(codeOf(action, {})?.code, action).toBe('Playground.NotModelled')
        count.actionsLeft++
        elsewhere += known.members.size + known.filters.size
        continue
      }
      count.actions++
      const shapes = shapesOf(action)
      expect(shapes, `${action} is new: node e2e/support/models.mjs`).toBeDefined()
      for (const { path, fate, shape } of members(shapes ?? new Map(), here.params, here.keeps)) {
        tally(fate, `${action} ${path}`)
        if (path.includes('.')) continue
        const code = codeOf(action, { [path]: sample(shape), DryRun: known.service === 'ec2' ? true : undefined })?.code
        expect(['UnknownParameter', 'InvalidAction'], `${action} ${path}`).not.toContain(code)
        if (fate === 'left') expect(code, `${action} ${path}`).toBe('Playground.NotModelled')
      }
      for (const filter of known.filters) {
        if (filter === '') continue
        const Name = filter === 'tag:' ? 'tag:x' : filter
        const refused = codeOf(action, { Filters: [{ Name, Values: ['x'] }] })
        expect(refused?.message, `${action} ${filter}`).not.toBe(`The filter '${Name}' is invalid`)
        tally(refused?.code === 'Playground.NotModelled' ? 'left' : 'done', `${action} = ${filter}`)
      }
    }
    console.log(
      `${count.actions} actions here, ${count.actionsLeft} left out with ${elsewhere} members and filters. Of the members and filters of those here: ${count.done} done, ${count.kept} kept, ${count.left} left out by name.`,
    )
    if (process.env['LEFT']) console.log(open.join('\n'))
  })

  it('nine of ten members and filters of the actions that are here are done or kept', () => {
    expect((count.done + count.kept) / (count.done + count.kept + count.left)).toBeGreaterThanOrEqual(0.9)
  })
})
