import type {
  DescribeAccountAttributesResult,
  GetDefaultCreditSpecificationResult,
  GetPasswordDataResult,
} from '@aws-sdk/client-ec2'
import { addressQuota } from '#engine/world/network/addresses.ts'
import { defaultVpc } from '#engine/world/vpcs/read.ts'
import { type Refusal, refuse } from '#facts/errors.ts'
import type { InstanceId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import { iso } from '#lib/time.ts'
import { groupsPerInterface } from '#engine/world/network/vpc.ts'
import { id, list, need, oneOf } from '../../params.ts'
import type { Wire } from '../../wire.ts'
import { read } from '../verbs.ts'

/** T2 is standard where nobody says otherwise, the later ones are unlimited (EC2 user guide, burstable performance). */
export const GetDefaultCreditSpecification = read({
  params: { InstanceFamily: need(oneOf(['t2', 't3', 't3a', 't4g'])) },
  answer: ({ params: { InstanceFamily } }): Wire<GetDefaultCreditSpecificationResult> => ({
    InstanceFamilyCreditSpecification: {
      CpuCredits: InstanceFamily === 't2' ? 'standard' : 'unlimited',
      InstanceFamily,
    },
  }),
})

/** Only Windows has one: of Linux the answer is empty. */
export const GetPasswordData = read({
  params: { InstanceId: need(id<InstanceId>()) },
  answer({ account, now, params: { InstanceId } }): Wire<GetPasswordDataResult> | Refusal {
    if (!get(account.instances, InstanceId)) return refuse.noSuchInstance([InstanceId])
    return { InstanceId, PasswordData: '', Timestamp: iso(now) }
  },
})

const names = [
  'supported-platforms',
  'default-vpc',
  'max-instances',
  'vpc-max-security-groups-per-interface',
  'max-elastic-ips',
  'vpc-max-elastic-ips',
] as const

/** The attributes of the account. The number of instances is the one that AWS still answers, and that counts no more. */
export const DescribeAccountAttributes = read({
  params: { AttributeNames: list(oneOf(['supported-platforms', 'default-vpc'])) },
  answer({ account, params: { AttributeNames: asked } }): Wire<DescribeAccountAttributesResult> {
    const values: Readonly<Record<(typeof names)[number], string>> = {
      'supported-platforms': 'VPC',
      'default-vpc': defaultVpc(account)?.id ?? 'none',
      'max-instances': '20',
      'vpc-max-security-groups-per-interface': String(groupsPerInterface),
      'max-elastic-ips': String(addressQuota),
      'vpc-max-elastic-ips': String(addressQuota),
    }
    return {
      AccountAttributes: names
        .filter((name) => asked === undefined || asked.some((one) => one === name))
        .map((AttributeName) => ({ AttributeName, AttributeValues: [{ AttributeValue: values[AttributeName] }] })),
    }
  },
})
