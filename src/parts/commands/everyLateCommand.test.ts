import { handle } from '#api/handle.ts'
import type { Account } from '#engine/account.ts'
import type { History } from '#engine/history/history.ts'
import { imageId } from '#engine/law/scenario.ts'
import { furtherOn, interfacesOf } from '#engine/world/interfaces/read.ts'
import { topologyOf } from '#engine/world/vpcs/read.ts'
import { must } from '#lib/never.ts'
import { list } from '#lib/table.ts'
import { minute, second } from '#lib/time.ts'
import { createStudio } from '#store/createStudio.ts'
import { ask } from '#store/live/requests.ts'
import { startAnew } from '#store/live/takeUp.ts'
import { letPass, skipToNextEvent } from '#store/live/time.ts'
import { createDevice } from '#store/createDevice.ts'
import type { Studio } from '#store/studio.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import type { AnyLateCommand, LateCommand, LateKind, Things } from './command.ts'
import { everyLateCommand } from './everyLateCommand.ts'
import { theAccount } from './instance/faults.ts'
import { settingCommands } from './instance/settings.ts'
import { whyNotOf } from './whyNotOf.ts'

let studio: Studio

const shown = () => studio.playground.getState().history
const launch = (more: object = {}) =>
  ask(studio, {
    action: 'RunInstances',
    params: { ImageId: imageId('us-east-1'), InstanceType: 't3.micro', MinCount: 1, MaxCount: 1, ...more },
  })

beforeEach(() => {
  studio = createStudio(createDevice().openTab())
  startAnew(studio, 'us-east-1', 'spec')
})

/** The points on which a command's foretelling and the outcome of its request do not agree. */
function disagreement<K extends LateKind>(history: History, command: LateCommand<K>, thing: Things[K]): string[] {
  if (!command.request) return []
  const { account } = history
  const why = whyNotOf(history, command, thing)
  const { answer, history: after } = handle(history, command.request(thing, account))
  // the request is told, too
  const hasChanged = answer.ok && after.account.events > account.events + 1
  const said = `${command.of} ${command.id} in ${'state' in thing ? thing.state : 'place'}`
  // a line that is typed inside may come to nothing there
  if (!why)
    return hasChanged || (answer.ok && answer.response['ExitStatus'] !== undefined)
      ? []
      : [`${said} can be done, and changes nothing`]
  if (why.code !== undefined && (answer.ok || answer.error.code !== why.code)) return [`${said} is not ${why.code}`]
  return hasChanged && why.reason !== 'os-silent'
    ? [`${said} cannot be done (${why.reason}), and changes something`]
    : []
}

function disagreements(history: History): readonly string[] {
  const { account } = history
  const of = (command: AnyLateCommand): readonly string[] => {
    switch (command.of) {
      case 'instance':
        return list(account.instances).flatMap((one) => disagreement(history, command, one))
      case 'volume':
        return list(account.volumes).flatMap((one) => disagreement(history, command, one))
      case 'group':
        return list(account.groups).flatMap((one) => disagreement(history, command, one))
      case 'zone':
        return disagreement(history, command, { id: 'us-east-1a', type: 't3.micro' })
      case 'account':
        return disagreement(history, command, theAccount)
      case 'vpc':
        return topologyOf(account).vpcs.flatMap((one) => disagreement(history, command, one))
      case 'subnet':
        return topologyOf(account).subnets.flatMap((one) => disagreement(history, command, one))
      case 'routeTable':
        return topologyOf(account).tables.flatMap((one) => disagreement(history, command, one))
      case 'gateway':
        return topologyOf(account).gateways.flatMap((one) => disagreement(history, command, one))
      case 'launchTemplate':
        return list(account.launchTemplates).flatMap((one) => disagreement(history, command, one))
      case 'acl':
        return topologyOf(account).acls.flatMap((one) => disagreement(history, command, one))
      case 'networkInterface':
        return interfacesOf(account).flatMap((one) => disagreement(history, command, one))
      default:
        return [`nobody has tried ${command.of}`]
    }
  }
  return everyLateCommand.flatMap(of)
}

const watch = (steps: number): readonly string[] =>
  Array.from({ length: steps }, () => {
    const wrong = disagreements(shown())
    skipToNextEvent(studio)
    return wrong
  }).flat()

const instances = ({ instances: all }: Account) => list(all)

describe('the commands that are named late', () => {
  it('say beforehand what comes of them, while an instance is launched, stopped, started and terminated', () => {
    launch()
    ask(studio, { action: 'CreateVolume', params: { AvailabilityZone: 'us-east-1a', Size: 10 } })
    ask(studio, {
      action: 'CreateLaunchTemplate',
      params: { LaunchTemplateName: 'web', LaunchTemplateData: { InstanceType: 't3.micro' } },
    })
    const wrong = [...watch(6)]
    letPass(studio, shown().now + 5 * minute)
    const InstanceIds = instances(shown().account).map(({ id }) => id)
    for (const action of ['StopInstances', 'StartInstances', 'TerminateInstances']) {
      ask(studio, { action, params: { InstanceIds } })
      wrong.push(...watch(5))
    }
    expect([...new Set(wrong)]).toEqual([])
  })

  it('say of a Spot Instance that nobody protects it', () => {
    launch({ InstanceMarketOptions: { MarketType: 'spot' } })
    letPass(studio, shown().now + 5 * minute)
    expect(instances(shown().account)).toHaveLength(1)
    expect(disagreements(shown())).toEqual([])
    const [spot] = instances(shown().account)
    const protect = settingCommands.find(({ name }) => name === 'terminationProtection')?.values[0]?.command
    expect(protect && spot && whyNotOf(shown(), protect, spot)).toMatchObject({ reason: 'spot' })
  })

  it('say it of networks too, of those that AWS made and of a VPC of one’s own with something in it', () => {
    const asks = (action: string, params: Record<string, unknown> = {}) => {
      const answer = ask(studio, { action, params })
      if (!answer.ok) throw new Error(`${action}: ${answer.error.message}`)
      const [made] = Object.values(answer.response)
      return new Map(Object.entries(typeof made === 'object' && made !== null ? made : {}))
    }
    const VpcId = asks('CreateVpc', { CidrBlock: '10.0.0.0/16' }).get('VpcId')
    const SubnetId = asks('CreateSubnet', { VpcId, CidrBlock: '10.0.1.0/24' }).get('SubnetId')
    const InternetGatewayId = asks('CreateInternetGateway').get('InternetGatewayId')
    const RouteTableId = asks('CreateRouteTable', { VpcId }).get('RouteTableId')
    asks('CreateNetworkAcl', { VpcId })
    const wrong = [...disagreements(shown())]
    asks('AttachInternetGateway', { InternetGatewayId, VpcId })
    asks('AssociateRouteTable', { RouteTableId, SubnetId })
    asks('CreateRoute', { RouteTableId, DestinationCidrBlock: '0.0.0.0/0', GatewayId: InternetGatewayId })
    launch({ NetworkInterfaces: [{ DeviceIndex: 0, SubnetId, AssociatePublicIpAddress: true }] })
    const NetworkInterfaceId = asks('CreateNetworkInterface', { SubnetId }).get('NetworkInterfaceId')
    wrong.push(...watch(4))
    letPass(studio, shown().now + 5 * minute)
    const InstanceId = instances(shown().account)[0]?.id
    ask(studio, { action: 'AttachNetworkInterface', params: { NetworkInterfaceId, InstanceId, DeviceIndex: 1 } })
    wrong.push(...watch(3))
    const AttachmentId = furtherOn(shown().account, must(InstanceId, 'the instance'))[0]?.attachment?.id
    ask(studio, { action: 'DetachNetworkInterface', params: { AttachmentId } })
    wrong.push(...watch(3))
    expect([...new Set(wrong)]).toEqual([])
  })

  it('say it too while anything is broken, each in its turn', () => {
    launch()
    letPass(studio, shown().now + 5 * minute)
    const wrong = everyLateCommand.flatMap((command) => {
      const { account, now } = shown()
      const [instance] = instances(account)
      const [volume] = list(account.volumes)
      if (!instance || !volume) throw new Error('nothing was launched')
      const request =
        command.of === 'instance'
          ? command.request?.(instance, account)
          : command.of === 'volume'
            ? command.request?.(volume, account)
            : undefined
      if (!request || request.action !== 'InjectFault') return []
      const { history } = handle({ ...shown(), now }, request)
      return disagreements(history)
    })
    expect([...new Set(wrong)]).toEqual([])
  })

  it('say that there is no web server to crash where none was installed', () => {
    launch()
    letPass(studio, shown().now + 5 * minute)
    const [instance] = instances(shown().account)
    const crash = everyLateCommand.find(({ id }) => id === 'breakWebServerCrashed')
    if (!instance || crash?.of !== 'instance') throw new Error('nothing was launched')
    expect(whyNotOf(shown(), crash, instance)).toEqual({ reason: 'no-web-server' })
  })

  it('tell nothing of a mystery: no fault of its instance can be made or mended until it is named', () => {
    launch()
    letPass(studio, shown().now + 5 * minute)
    const [instance] = instances(shown().account)
    if (!instance) throw new Error('nothing was launched')
    ask(studio, { action: 'InjectMystery', params: { InstanceId: instance.id } })
    letPass(studio, shown().now + 90 * second)
    const reasons = everyLateCommand.flatMap((command) =>
      command.of === 'instance' && /^(?:break|fix)/.test(command.id)
        ? [whyNotOf(shown(), command, list(shown().account.instances)[0] ?? instance)?.reason]
        : [],
    )
    expect(new Set(reasons)).toEqual(new Set(['mystery']))
  })

  it('are each one’s own', () => {
    const ids = everyLateCommand.map(({ of, id }) => `${of} ${id}`)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
