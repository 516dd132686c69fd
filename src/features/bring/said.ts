import type { Why } from '#exchange/plan/plan.ts'
import type { Trouble } from '#exchange/read/tree.ts'
import type { useWords } from '#ui/words/WordsProvider.tsx'

type Words = ReturnType<typeof useWords>
type Numbers = (n: number) => string

/** The reason why a file is not read, in a sentence. */
export function troubleSaid(trouble: Trouble, { bring }: Pick<Words, 'bring'>, number: Numbers): string {
  const { troubles } = bring
  switch (trouble.kind) {
    case 'large':
      return troubles[trouble.unit](number(trouble.most))
    case 'deep':
      return troubles.deep(number(trouble.most))
    case 'syntax':
      return troubles.syntax(trouble.said, trouble.line === undefined ? '' : number(trouble.line))
    case 'circle':
      return troubles.circle(trouble.names.join(' → '))
    case 'name':
      return troubles.name(trouble.name)
    default:
      return troubles[trouble.kind]()
  }
}

/** The reason why something comes out otherwise than its file says. AWS's own no stays in AWS's words. */
export function whySaid(why: Why, { bring, leftOut }: Pick<Words, 'bring' | 'leftOut'>): string {
  const { whys } = bring
  switch (why.kind) {
    case 'refusal':
      return leftOut.said(why) ?? `${why.code}: ${why.message}`
    case 'type':
      return whys.type(why.type)
    case 'needs':
    case 'argument':
    case 'expression':
    case 'file':
      return whys[why.kind](why.name)
    case 'option':
      return whys.option(why.name)
    case 'inside':
      return whys.inside(why.said)
    case 'image':
      return why.sure ? whys.same(why.from, why.to) : whys.instead(why.from, why.to)
    case 'role':
    case 'zone':
      return whys[why.kind](why.from, why.to)
    default:
      return whys[why.kind]()
  }
}
