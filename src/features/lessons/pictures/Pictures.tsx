import type { PredictStep, PredictText } from '#course/lesson.ts'
import { findType } from '#facts/catalogue.ts'
import { must } from '#lib/never.ts'
import { CoveredFamilies, OpenFamilies } from '#parts/types/AskedFamilies.tsx'
import { AskedSizes } from '#parts/types/AskedSizes.tsx'
import { useAccount } from '#store/react.tsx'
import { Badge } from '#ui/display/Badge.tsx'
import { CheckIcon } from '#ui/look/icons.ts'
import { plainOf } from '#ui/display/readMarked.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { OptionList } from '../OptionList.tsx'

const typeOf = ({ askedWith }: PredictStep) => {
  const name = askedWith?.type ?? ''
  return must(findType(name), name)
}

/** The pictures while their question is open: the families are its options, what a name says stands below the name. */
export function CoveredPictures(props: {
  readonly step: PredictStep
  readonly text: PredictText
  readonly picked: readonly string[]
  readonly onChoose: (key: string) => void
  /** the id of the element that asks */
  readonly question: string
}) {
  const { step, text, picked, onChoose, question } = props
  const words = useWords()
  const { covered } = words.lessons.predict.pictures
  if (step.askedWith?.of === 'families') {
    const labels = Object.entries(text.options).map(([key, { label }]) => [key, plainOf(label, words)])
    return (
      <CoveredFamilies
        labelledBy={question}
        labels={Object.fromEntries(labels)}
        picked={picked}
        onPick={onChoose}
        covered={covered}
      />
    )
  }
  return (
    <>
      <AskedSizes type={typeOf(step)} covered={covered} />
      <OptionList pick={step.pick} options={text.options} picked={picked} onChoose={onChoose} />
    </>
  )
}

/** The pictures with all that they show; on the families stands which one was predicted, and which one it is. */
export function OpenPictures(props: {
  readonly step: PredictStep
  readonly picked: readonly string[]
  readonly truth: readonly string[]
}) {
  const { step, picked, truth } = props
  const said = useWords().lessons.predict
  const region = useAccount((account) => account.region)
  if (step.askedWith?.of !== 'families') return <AskedSizes type={typeOf(step)} />
  return (
    <OpenFamilies
      type={typeOf(step)}
      region={region}
      markOf={(letters) => (
        <>
          {truth.includes(letters) && (
            <Badge tone="green" shape={CheckIcon}>
              {said.yes}
            </Badge>
          )}
          {picked.includes(letters) && <Badge tone="accent">{said.mine}</Badge>}
        </>
      )}
    />
  )
}
