import { describe, expect, it } from 'vitest'
import { instanceTypes } from './catalogue.ts'
import { decodeTypeName } from './typeName.ts'

const parts = (name: string) => {
  const decoded = decodeTypeName(name)
  return decoded && [decoded.letters, decoded.generation, decoded.attributes.join(''), decoded.size]
}

describe("a type's name", () => {
  it('is family letters, generation, attributes and size', () => {
    expect(parts('m7g.large')).toStrictEqual(['m', 7, 'g', 'large'])
    expect(parts('c5n.18xlarge')).toStrictEqual(['c', 5, 'n', '18xlarge'])
    expect(parts('x2iezn.metal')).toStrictEqual(['x', 2, 'iezn', 'metal'])
    expect(parts('dl2q.24xlarge')).toStrictEqual(['dl', 2, 'q', '24xlarge'])
    expect(parts('c7i.metal-24xl')).toStrictEqual(['c', 7, 'i', 'metal-24xl'])
  })

  it('means storage by an i before the number and Intel by one after', () => {
    expect(parts('i3.large')).toStrictEqual(['i', 3, '', 'large'])
    expect(parts('m6i.large')).toStrictEqual(['m', 6, 'i', 'large'])
    expect(parts('i4i.large')).toStrictEqual(['i', 4, 'i', 'large'])
    expect(parts('is4gen.large')).toStrictEqual(['is', 4, 'gen', 'large'])
  })

  it('means a GPU by a g before the number and Graviton by one after', () => {
    expect(parts('g5.xlarge')).toStrictEqual(['g', 5, '', 'xlarge'])
    expect(parts('m6g.large')).toStrictEqual(['m', 6, 'g', 'large'])
    expect(parts('g4dn.xlarge')).toStrictEqual(['g', 4, 'dn', 'xlarge'])
  })

  it('means dense storage by a d before the number and instance store by one after', () => {
    expect(parts('d3.xlarge')).toStrictEqual(['d', 3, '', 'xlarge'])
    expect(parts('m5d.large')).toStrictEqual(['m', 5, 'd', 'large'])
  })

  it('does not read inf as i and attributes', () => {
    expect(parts('inf2.xlarge')).toStrictEqual(['inf', 2, '', 'xlarge'])
  })

  it('keeps flex and other suffixes apart from the attributes', () => {
    expect(decodeTypeName('m7i-flex.large')).toStrictEqual({
      letters: 'm',
      generation: 7,
      attributes: ['i'],
      flex: true,
      variant: undefined,
      size: 'large',
    })
    expect(decodeTypeName('u7i-12tb.224xlarge')).toMatchObject({ attributes: ['i'], flex: false, variant: '12tb' })
  })

  it('is not decoded when it breaks the rule', () => {
    for (const name of ['', 't3', 'micro', '3t.micro', 't3.mega', 'T3.micro', 't3.micro ', 'm5y.large', 'mac-m4.metal'])
      expect(decodeTypeName(name), name).toBeUndefined()
  })

  it('decodes for every type of the catalogue, and builds it again', () => {
    for (const { name, family, size, architecture } of instanceTypes()) {
      const decoded = decodeTypeName(name)
      if (decoded === undefined) throw new Error(`cannot decode ${name}`)
      const { letters, generation, attributes, flex } = decoded
      expect(`${letters}${generation}${attributes.join('')}${flex ? '-flex' : ''}`).toBe(family)
      expect(decoded.size).toBe(size)
      expect(architecture, name).toBe(attributes.includes('g') ? 'arm64' : 'x86_64')
    }
  })
})
