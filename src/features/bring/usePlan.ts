import type { Plan } from '#exchange/plan/plan.ts'
import { planOf } from '#exchange/plan/planOf.ts'
import { mayBeYaml } from '#exchange/plan/recognise.ts'
import type { NotRead } from '#exchange/read/tree.ts'
import type { Given } from '#exchange/template/parameters.ts'
import type { History } from '#engine/history/history.ts'
import { knownActions } from '#facts/aws/known.ts'
import { isNotLoaded } from '#store/load.ts'
import { usePlayground } from '#store/react.tsx'
import { useEffect, useState } from 'react'
import { yamlPart } from './yamlPart.ts'

/** The plan of what a text would make of the account; YAML's reader comes for who brings YAML. */
export async function planFor(text: string, before: History, given: Given): Promise<Plan | NotRead> {
  const readYaml = mayBeYaml(text) ? (await yamlPart()).readYaml : undefined
  return planOf(text, { before, knowledge: knownActions, readYaml, given })
}

export interface Planned {
  readonly text: string
  readonly given: Given
  readonly plan: Plan | NotRead | 'not-loaded'
}

/** The plan of a text, again for every letter; undefined while it is on its way. */
export function usePlan(text: string, given: Given): Planned['plan'] | undefined {
  const before = usePlayground((state) => state.history)
  const [planned, setPlanned] = useState<Planned & { readonly before: History }>()
  useEffect(() => {
    let wanted = true
    const tell = (plan: Planned['plan']) => wanted && setPlanned({ text, given, plan, before })
    if (text.trim() !== '')
      planFor(text, before, given).then(tell, (error: unknown) => {
        if (!isNotLoaded(error)) throw error
        tell('not-loaded')
      })
    return () => {
      wanted = false
    }
  }, [text, given, before])
  return planned?.text === text && planned.given === given && planned.before === before ? planned.plan : undefined
}
