import type { CheckName } from '#engine/observers/checks/check.ts'
import type { Verb } from '#parts/commands/instance/lifecycle.ts'
import type { InstanceState } from '#engine/world/instances/instance.ts'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A size in px, and how much larger than usual its reader wants text; where it says nothing, as usual. */
export type Room = Pick<Box, 'width' | 'height'> & { readonly text?: number }

export type StateName = InstanceState
export type ZoneName = 'lifecycle' | 'anatomy' | 'alarms'
export type Way =
  | 'launch'
  | 'placed'
  | 'stop'
  | 'hibernate'
  | 'off'
  | 'ramToDisk'
  | 'start'
  | 'resume'
  | 'terminate'
  | 'terminated'
  | 'terminateStopped'
  | 'launchFailed'
  | 'reboot'

/** An edge: how it is drawn, where its label is, and what a click on it asks for. */
export interface Edge {
  readonly path: string
  readonly label?: readonly [number, number]
  readonly verb?: Verb | 'launch'
  readonly tone: 'plain' | 'green' | 'violet' | 'wine'
  readonly dash?: 'dashed' | 'dotted'
}

/** The stations of an alarm, one after the other. */
export type Station = 'metric' | 'alarm' | 'topic' | 'subscribers'

/** The geometry of what stands before there is any instance, and round it afterwards. */
export interface Geometry {
  /** zones in one sight, or pages, of which one is seen at a time; or one zone for a whole room of people */
  readonly kind: 'desk' | 'pages' | 'presented'
  /** all zones together */
  readonly whole: Box
  readonly zones: Readonly<Record<ZoneName, Box>>
  readonly states: Readonly<Record<StateName | 'ami', Box>>
  readonly ways: Readonly<Record<Way, Edge>>
  /** where the first button stands, before there is anything */
  readonly first: Box
  /** how large it is drawn, where that is not told by the stage alone */
  readonly zoom?: number
  /** the zone that is presented */
  readonly shows?: 1 | 2 | 3
  /** what the zones of the instance have to hold: what stands on none, and the stations of an alarm, or one line for it */
  readonly holds: {
    readonly shelf: boolean
    readonly stations: boolean
    /** whether who knocks and the security group before them have a place of their own; else the network card tells of them */
    readonly doors: boolean
  }
}

/** The box of a caption's first line, and where a second one goes without covering a word. */
export interface CaptionBox extends Box {
  readonly grows: 'up' | 'down' | 'nowhere'
  /** px: of its width at its left, what only a long sentence takes */
  readonly before?: number
}

/** The boxes in the zones of the selected instance. */
export interface Inside {
  /** what stands on no instance and is billed, where there is room for it */
  readonly shelf?: Box | undefined
  /** the same in one line, where there is no room for it */
  readonly shelfLine?: Box | undefined
  /** the frame of the subnet, round host and network card */
  readonly subnet?: Box | undefined
  readonly disks: Box
  readonly host: Box
  readonly network: Box
  /** the security group, between the network card and those who knock */
  readonly gate?: Box | undefined
  readonly probe?: Box | undefined
  readonly checks: Readonly<Record<CheckName, Box>>
  /** from what a check looks at to the check; of the volumes' check only the way down, as each volume joins it */
  readonly sights: Readonly<Record<CheckName, string>>
  /** the alarm's stations, or all of them in one line */
  readonly alarm: Readonly<Record<Station, Box>> | undefined
  readonly alarmLine: Box | undefined
  readonly told: Readonly<Record<'toAlarm' | 'toTopic' | 'toSubscribers', string>> | undefined
  /** where each zone tells what happened in it: over lines at most, never over words; nowhere, where the page tells it */
  readonly captions?: Readonly<Record<ZoneName, CaptionBox>>
  /** fault stickers, where there is room for them */
  readonly tray?: Box | undefined
  /** from the alarm back to the instance: what its EC2 action does */
  readonly loop: { readonly path: string; readonly label: readonly [number, number] }
}

/** px: what the name of a zone needs beside what stands in it */
export const titleWidth = 146

export const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height })
export const right = ({ x, width }: Box): number => x + width
export const bottom = ({ y, height }: Box): number => y + height
export const centre = ({ x, width }: Box): number => x + width / 2
export const middle = ({ y, height }: Box): number => y + height / 2
