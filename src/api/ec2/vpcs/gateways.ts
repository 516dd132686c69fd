import type { CreateInternetGatewayResult } from '@aws-sdk/client-ec2'
import { isRefusal } from '#facts/errors.ts'
import { need, text } from '../../params.ts'
import { specifiedTags, tagSpecifications } from '../../tags.ts'
import type { Wire } from '../../wire.ts'
import { write } from '../verbs.ts'
import { wireGateway } from './views.ts'

export const CreateInternetGateway = write({
  params: { TagSpecifications: tagSpecifications },
  command({ TagSpecifications: specifications }) {
    const tags = specifiedTags(specifications, ['internet-gateway'])
    return isRefusal(tags) ? tags : { kind: 'CreateInternetGateway', tags: tags['internet-gateway'] }
  },
  answer({ after, events }): Wire<CreateInternetGatewayResult> {
    const created = events.find((event) => event.kind === 'GatewayCreated')
    return created ? { InternetGateway: wireGateway(after, created.gateway) } : {}
  },
})

const pair = { InternetGatewayId: need(text()), VpcId: need(text()) }

export const AttachInternetGateway = write({
  params: pair,
  command: ({ InternetGatewayId: gatewayId, VpcId: vpcId }) => ({ kind: 'AttachInternetGateway', gatewayId, vpcId }),
})

export const DetachInternetGateway = write({
  params: pair,
  command: ({ InternetGatewayId: gatewayId, VpcId: vpcId }) => ({ kind: 'DetachInternetGateway', gatewayId, vpcId }),
})

export const DeleteInternetGateway = write({
  params: { InternetGatewayId: need(text()) },
  command: ({ InternetGatewayId: gatewayId }) => ({ kind: 'DeleteInternetGateway', gatewayId }),
})
