import { never } from '#lib/never.ts'
import { useTimeZone } from '#store/react.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import type { Problem } from './formProblems.ts'

/** The problems in sentences, by field; a field says its first one. */
export function useSentences(problems: readonly Problem[]): ReadonlyMap<string, string> {
  const words = useWords().launch.problems
  const format = useFormat(useTimeZone())
  const say = (problem: Problem): string => {
    switch (problem.kind) {
      case 'too-long':
        return words.tooLong(problem.most)
      case 'script-too-long':
        return words.scriptTooLong(format.number(problem.most))
      case 'not-in-range':
        return words.notInRange(format.number(problem.least), format.number(problem.most))
      case 'device':
        return words.device
      case 'device-taken':
        return words.deviceTaken
      case 'key-empty':
        return words.keyEmpty
      case 'key-reserved':
        return words.keyReserved
      case 'key-twice':
        return words.keyTwice
      case 'not-in-zone':
        return words.notInZone(problem.type, problem.zone)
      case 'not-offered':
        return words.notOffered(problem.type)
      case 'hibernation':
        return words.hibernation(problem.lacks)
      default:
        return never(problem)
    }
  }
  return new Map(problems.toReversed().map((problem) => [problem.field, say(problem)]))
}

/** The name of a field that is not in sight; undefined where its sentence says it. */
export function useFieldName(): (field: string) => string | undefined {
  const { name, storage, others, firstBoot } = useWords().launch
  const { size, iops, throughput, device } = storage
  const names = new Map(
    Object.entries({
      name,
      size,
      iops,
      throughput,
      device,
      userData: firstBoot.script,
      count: others.count,
      key: others.tagKey,
      value: others.tagValue,
    }),
  )
  return (field) => names.get(field.split('.').at(-1) ?? '')
}
