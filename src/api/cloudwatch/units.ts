import { must } from '#lib/never.ts'
import { shapesOf } from '../model/modelled.ts'

/** Every unit that CloudWatch knows; most metrics here are in one of five. */
export const units = must(shapesOf('GetMetricStatistics')?.get('Unit')?.values, 'CloudWatch’s units')
