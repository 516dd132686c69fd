import { findType } from './catalogue.ts'
import type { RegionName } from './regions.ts'

/**
 * The Spot price of a type in a Region, in micro-dollars an hour: an example, three tenths of the On-Demand price. AWS
 * publishes only what Spot prices are at a moment, in each zone; they change with supply and demand, and are not held here.
 */
export function exampleSpotPrice(type: string, region: RegionName): number | undefined {
  const onDemand = findType(type)?.onDemandMicroUsdPerHour[region]
  return onDemand === undefined ? undefined : Math.floor((onDemand * 3) / 10)
}

/** A price as AWS writes it: dollars with six decimals. */
export const asPrice = (microUsd: number): string => (microUsd / 1e6).toFixed(6)
