import { saveText } from '#parts/saveText.ts'

/** Hands an experiment over as a file. */
export const saveFile = (text: string): void => saveText(text, 'ec2-playground.json', 'application/json')
