import type { GetParameterResult, GetParametersByPathResult, GetParametersResult, Parameter } from '@aws-sdk/client-ssm'
import type { Account } from '#engine/account.ts'
import { baseImages } from '#facts/images.ts'
import type { Refusal } from '#facts/errors.ts'
import { refuseSsm } from '#facts/ssmErrors.ts'
import { imageInParameter, listedSsmImages } from '#facts/ssmImages.ts'
import { flag, list, need, text } from '../params.ts'
import type { Wire } from '../wire.ts'
import { read } from './verbs.ts'

/** The public parameter of a name or an ARN, as far as it holds the id of an image that is here. Nobody has their own. */
function parameterOf(account: Account, said: string): Wire<Parameter> | undefined {
  const name = said.replace(/^arn:aws:ssm:[\w-]*:\d*:parameter/, '')
  const image = baseImages.find(({ key }) => key === imageInParameter(name))
  return (
    image && {
      Name: name,
      Type: 'String',
      Value: image.ids[account.region],
      LastModifiedDate: image.creationDate,
      ARN: `arn:aws:ssm:${account.region}::parameter${name}`,
      DataType: 'text',
    }
  )
}

export const GetParameter = read({
  params: { Name: need(text()) },
  // none of them is encrypted
  keeps: { WithDecryption: false },
  answer({ account, params: { Name: name } }): Wire<GetParameterResult> | Refusal {
    const parameter = parameterOf(account, name)
    return parameter ? { Parameter: parameter } : refuseSsm.noSuchParameter()
  },
})

export const GetParameters = read({
  params: { Names: need(list(text(), { most: 10 })) },
  keeps: { WithDecryption: false },
  answer({ account, params: { Names: names } }): Wire<GetParametersResult> {
    const found = names.map((name) => ({ name, parameter: parameterOf(account, name) }))
    return {
      Parameters: found.flatMap(({ parameter }) => parameter ?? []),
      InvalidParameters: found.flatMap(({ name, parameter }) => (parameter ? [] : name)),
    }
  },
})

export const GetParametersByPath = read({
  params: { Path: need(text()), Recursive: flag() },
  keeps: { WithDecryption: false },
  pages: { list: 'Parameters', size: 'MaxResults', most: 10 },
  answer({ account, params: { Path: path, Recursive: deep = false } }): Wire<GetParametersByPathResult> {
    const folder = path.replace(/\/?$/, '/')
    const inside = listedSsmImages.filter(
      (name) => name.startsWith(folder) && (deep || !name.slice(folder.length).includes('/')),
    )
    return { Parameters: inside.flatMap((name) => parameterOf(account, name) ?? []) }
  },
})
