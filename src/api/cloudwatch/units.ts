import { must } from '#lib/never.ts'
import { modelled } from '../model/modelled.ts'

/** Every unit that CloudWatch knows; most metrics here are in one of five. */
export const units = must(modelled.get('GetMetricStatistics')?.get('Unit')?.values, 'CloudWatch’s units')
