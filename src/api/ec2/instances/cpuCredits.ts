import { oneOf } from '../../params.ts'

/** The credit option for CPU usage of a T instance. */
export const cpuCredits = oneOf(['standard', 'unlimited'])
