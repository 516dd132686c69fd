// Family letters + generation + attribute letters (+ `-variant`) + `.` + size: EC2 user guide `instance-types`, naming.

/**
 * a AMD · g Graviton (Arm) · i Intel · d instance store · n network · b EBS · e extra storage or memory ·
 * z high frequency · q Qualcomm accelerators
 */
export type AttributeLetter = 'a' | 'b' | 'd' | 'e' | 'g' | 'i' | 'n' | 'q' | 'z'

export interface TypeName {
  /** The family's letters, before the number: `i` in `i4i` (storage), `g` in `g4dn` (GPU), `inf` in `inf2`. */
  readonly letters: string
  readonly generation: number
  /** The letters after the number: `i` in `m6i` is Intel, `g` in `m6g` is Graviton, `d` in `m5d` is instance store. */
  readonly attributes: readonly AttributeLetter[]
  readonly flex: boolean
  /** What follows a hyphen when it is not `flex`: `12tb` in `u7i-12tb.224xlarge`. */
  readonly variant: string | undefined
  /** `micro`, `2xlarge`, `metal-24xl` */
  readonly size: string
}

const attributeLetters: readonly AttributeLetter[] = ['a', 'b', 'd', 'e', 'g', 'i', 'n', 'q', 'z']
const pattern = /^([a-z]+)(\d+)([a-z]*)(?:-([a-z0-9]+))?\.(nano|micro|small|medium|large|\d*xlarge|metal(?:-\d+xl)?)$/

/** Undefined when the name does not follow the rule, or has an attribute letter that we have no meaning for. */
export const decodeTypeName = (name: string): TypeName | undefined => {
  const match = pattern.exec(name)
  if (match === null) return undefined
  const [, letters = '', generation = '', after = '', suffix, size = ''] = match
  const attributes: AttributeLetter[] = []
  for (const letter of after) {
    const attribute = attributeLetters.find((known) => known === letter)
    if (attribute === undefined) return undefined
    attributes.push(attribute)
  }
  const flex = suffix === 'flex'
  return { letters, generation: Number(generation), attributes, flex, variant: flex ? undefined : suffix, size }
}
