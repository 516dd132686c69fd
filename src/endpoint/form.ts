import type { Members, Schema } from '#wire/schema.ts'

/** A query's parameters by their dots: `Filter.1.Value.2=x`. */
interface Branch {
  value?: string
  readonly under: Map<string, Branch>
}

/** deeper than any member of AWS's stands */
const deepest = 24
const mostParameters = 20_000

export interface Form {
  readonly action: string
  readonly version: string
  readonly root: Branch
}

/** Reads a form, or says in a sentence why it is none. */
export function readForm(body: string): Form | string {
  const root: Branch = { under: new Map() }
  let count = 0
  for (const [key, value] of new URLSearchParams(body)) {
    if (++count > mostParameters) return `A request can have at most ${mostParameters} parameters`
    const steps = key.split('.')
    if (steps.length > deepest) return `The parameter ${key.slice(0, 60)}… is too deep`
    let at = root
    for (const step of steps) {
      const next: Branch = at.under.get(step) ?? { under: new Map() }
      at.under.set(step, next)
      at = next
    }
    at.value = value
  }
  const take = (name: string) => {
    const value = root.under.get(name)?.value ?? ''
    root.under.delete(name)
    return value
  }
  return { action: take('Action'), version: take('Version'), root }
}

/** The parameters that come with a request signed in the old way, or in its address. */
const ofSigning = /^(X-Amz-.+|AWSAccessKeyId|Signature(Method|Version)?|Timestamp|Expires|SecurityToken)$/

const numbered = ({ under }: Branch): readonly Branch[] =>
  [...under]
    .filter(([key]) => /^\d+$/.test(key))
    .toSorted(([a], [b]) => Number(a) - Number(b))
    .map(([, branch]) => branch)

/**
 * The members of a structure, by their own names. What no member has goes on under the name that was sent, so that the API
 * refuses it by that name. Texts stay texts: the API reads numbers and flags from them.
 */
export function readMembers(members: Members, { under }: Branch, isEc2: boolean): Readonly<Record<string, unknown>> {
  const byKey = new Map([...members.values()].map((member) => [isEc2 ? member.query : member.name, member]))
  const read: [string, unknown][] = []
  for (const [key, branch] of under) {
    const member = byKey.get(key)
    if (member) read.push([member.name, readValue(member.schema, branch, isEc2)])
    else if (!ofSigning.test(key)) read.push([key, branch.value ?? {}])
  }
  return Object.fromEntries(read)
}

function readValue(schema: Schema, branch: Branch, isEc2: boolean): unknown {
  switch (schema.type) {
    case 'struct':
      return readMembers(schema.members, branch, isEc2)
    case 'list': {
      // EC2's lists are flat; in the others' they stand below `member`
      const holder = isEc2 ? branch : branch.under.get('member')
      return holder ? numbered(holder).map((item) => readValue(schema.of, item, isEc2)) : []
    }
    case 'map': {
      const holder = branch.under.get('entry') ?? branch
      return Object.fromEntries(
        numbered(holder).map(({ under }) => {
          // a message's attributes are written with capitals
          const value = under.get('value') ?? under.get('Value')
          const key = under.get('key') ?? under.get('Name')
          return [key?.value ?? '', value && readValue(schema.of, value, isEc2)]
        }),
      )
    }
    default:
      return branch.value ?? {}
  }
}
