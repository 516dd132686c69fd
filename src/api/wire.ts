import type { _InstanceType, VolumeType } from '@aws-sdk/client-ec2'

/** The SDK lists every name of these; our facts have them as data, so any string will do. */
type Listed = _InstanceType | VolumeType

/** An SDK shape as it is written in JSON: dates are ISO strings, and nothing is changed once it is answered. */
export type Wire<T> = T extends Date
  ? string
  : T extends Listed
    ? string
    : T extends string | number | boolean | undefined
      ? T
      : T extends readonly (infer Item)[]
        ? readonly Wire<Item>[]
        : { readonly [Name in keyof T]: Wire<T[Name]> }
