import type { Studio } from '../studio.ts'
import type { Notice } from './playground.ts'

export const putNotice = ({ playground }: Studio, notice: Notice): void => playground.setState({ notice })
export const dismissNotice = ({ playground }: Studio): void => playground.setState({ notice: undefined })
