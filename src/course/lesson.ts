import type { Goal } from './goal.ts'
import type { Step } from './moves/script.ts'
import type { LogWindow } from './logWindow.ts'
import type { InstanceId } from '#lib/brand.ts'
import type { Instant } from '#lib/time.ts'

/**
 * The place at which a step is looked at: the map's zone, a tab of the inspector, a view. It never gives an answer
 * away.
 */
export interface Focus {
  readonly view?: 'map' | 'list' | 'messages' | 'log'
  readonly zone?: 0 | 1 | 2 | 3
  readonly tab?: string
  /** the part of that tab, or of the map, where it lies below others */
  readonly part?: Part
  /** the table of the list */
  readonly table?: Table
  /** the Name of the instance that the step is about, where its text says so */
  readonly instance?: string
}

/**
 * A part of the details that a step may be about, `disk` the last volume of an instance and `store` its instance store; of the
 * map, who outside reaches the instance; of the messages, the newest mail.
 */
export type Part = 'credits' | 'files' | 'bill' | 'disk' | 'store' | 'reach' | 'mail'

/** A table of the list that a step may be about. */
type Table = 'instances' | 'volumes' | 'snapshots' | 'images'

interface Common {
  /** unique in its lesson; its texts stand under it */
  readonly id: string
  readonly focus?: Focus
}

/** A worked example: the learner steps through it, a caption at each part. */
export interface ShowStep extends Common {
  readonly kind: 'show'
  readonly parts: readonly (readonly Step[])[]
}

/** A question about what comes next. Which options are right is read from what then happens, never typed in. */
export interface PredictStep extends Common {
  readonly kind: 'predict'
  readonly pick: 'one' | 'many'
  /** whether what is asked about has come about since it was answered; once so, always so */
  readonly settled: (since: LogWindow) => boolean
  readonly options: Readonly<Record<string, (since: LogWindow) => boolean>>
  /** the pictures of the launch form with which it is asked, and on which its outcome is read: the map has none of it */
  readonly askedWith?: Pictures
}

/** Pictures of the launch form, covered while a question about them is open: the cards of the families, or the sizes beside a type. */
export interface Pictures {
  readonly of: 'families' | 'sizes'
  /** the type that is chosen in them */
  readonly type: string
}

/** A step of things to do, in any way that works. */
export interface DoStep extends Common {
  readonly kind: 'do'
  readonly goals: readonly Goal[]
  /** one way to do it: the last hint, the replay and the specs play it */
  readonly solve: readonly Step[]
}

export type LessonStep = ShowStep | PredictStep | DoStep

/**
 * The requirement without which a lesson cannot be solved: one of these requests, or having answered its predictions.
 */
type Taught = { readonly requests: readonly string[] } | 'looking'

export interface Lesson {
  readonly id: string
  /** of a learner's time */
  readonly minutes: number
  /** the hour of the Region's clock at which its account opens, for what happens at night; ten in the morning else */
  readonly opensAt?: number
  /** what is there when it begins */
  readonly start: readonly Step[]
  readonly steps: readonly LessonStep[]
  readonly taught: Taught
  /** other ways: what is played in place of a step's `solve`. Where there is only one way, the reason. */
  readonly otherWays: Readonly<Record<string, Readonly<Record<string, readonly Step[]>>>> | { readonly none: string }
  /** a prediction of an earlier lesson, asked again at the end */
  readonly recall?: { readonly lesson: string; readonly step: string }
  /** how well it was done, where that is told: see `scoreOf` */
  readonly score?: (since: LogWindow) => Score
}

/** The text of an option in one language: `right` where it holds in the simulation, `wrong` where it does not. */
export type OptionText = { readonly label: string } & ({ readonly right: string } | { readonly wrong: string })

export interface ShowText {
  readonly say: string
  readonly captions: readonly string[]
  readonly picture?: PictureText
}

/** A picture of things that the account does not have, with the sentence that says so; a scene for each caption. */
export interface PictureText {
  readonly lacks: string
  readonly scenes: readonly Scene[]
}

/** A scene: rows of tiles, from the outside in. */
type Scene = readonly (readonly Tile[])[]

/** A tile of a picture, and how what it stands for does: well or not, new, gone, or none of these. */
export interface Tile {
  readonly is: 'plain' | 'well' | 'ill' | 'fresh' | 'gone'
  readonly says: string
}

export interface PredictText {
  /** understood on its own: it is asked again in later lessons */
  readonly ask: string
  readonly options: Readonly<Record<string, OptionText>>
}

export interface DoText {
  readonly say: string
  /** what to look at; which control */
  readonly hints: readonly [string, string]
}

/** A lesson in one language. Words in [[double brackets|as they stand here]] are terms of the glossary. */
export interface LessonText {
  /** what is there and what is asked of the learner, at most two sentences */
  readonly intro: string
  readonly show: Readonly<Record<string, ShowText>>
  readonly predict: Readonly<Record<string, PredictText>>
  readonly do: Readonly<Record<string, DoText>>
  /** what there was to understand, a sentence each */
  readonly learnt: readonly string[]
  /** twenty seconds of thinking back */
  readonly reflect: string
  /** the official pages on it: by their titles, in Korean by what they are about */
  readonly docs: readonly { readonly title: string; readonly url: string }[]
  /** the other language's text when the two were last held against each other */
  readonly agreesWith: string
}

/** The title of a lesson in the list of lessons. */
export interface LessonTitle {
  /** its subject */
  readonly title: string
  /** the question that drives it */
  readonly question: string
}

export type LessonTitles = Readonly<Record<'en' | 'ko', LessonTitle>>

/** The score of one hidden fault: how it was found and mended. */
export interface CallScore {
  readonly instanceId: InstanceId
  /** of the instance that had it; its id where it had none */
  readonly name: string
  readonly at: Instant
  /** milliseconds from the fault to its right name; nothing where it was never named */
  readonly namedAfter?: Instant | undefined
  /** wrong names before the right one */
  readonly wrong: number
  readonly gaveUp: boolean
  /** milliseconds in which the web page of an instance with this name did not answer, until its next fault or the end */
  readonly down: Instant
}

/** The score of a time of hidden faults. */
export interface Score {
  /** in the order in which the faults came */
  readonly calls: readonly CallScore[]
  /** milliseconds, of all calls */
  readonly down: Instant
  /** US dollars that the account cost, from the first thing that happened on */
  readonly dollars: number
}
