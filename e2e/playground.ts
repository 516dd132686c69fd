import { expect, type Page } from '@playwright/test'

type Params = Readonly<Record<string, unknown>>
type Answer =
  | { readonly ok: true; readonly response: Record<string, unknown> }
  | { readonly ok: false; readonly error: { readonly code: string; readonly message: string } }

/** The page, spoken to as a person does (by role and name), and as a script does (window.playground) to get somewhere. */
export class Playground {
  readonly page: Page
  readonly language: 'ko' | 'en'

  constructor(page: Page, language: 'ko' | 'en' = 'en') {
    this.page = page
    this.language = language
  }

  async open(path = ''): Promise<void> {
    await this.page.goto(`./?lang=${this.language}${path}`)
    await expect(this.page.getByRole('banner')).toBeVisible()
    // the page is written into the document: it is there before it can answer
    await this.page.waitForFunction(() => window.playground !== undefined)
  }

  /** Clicks the one big button: t3.micro with defaults. */
  async launch(): Promise<void> {
    await this.page.getByRole('button', { name: /t3\.micro/ }).click()
    await expect(this.token('web-1')).toBeVisible()
  }

  token(name: string) {
    return this.page.getByRole('button', { name: new RegExp(`^${name}, `) })
  }

  async ask(action: string, params: Params = {}): Promise<Answer> {
    return this.page.evaluate(
      (request) => {
        if (!window.playground) throw new Error('window.playground is not there')
        return window.playground.ask(request)
      },
      { action, params },
    )
  }

  /** Asks for what has to work. */
  async do(action: string, params: Params = {}): Promise<Record<string, unknown>> {
    const answer = await this.ask(action, params)
    if (!answer.ok) throw new Error(`${action}: ${answer.error.code} ${answer.error.message}`)
    return answer.response
  }

  async pass(seconds: number): Promise<void> {
    await this.page.evaluate(async (s) => {
      await window.playground?.advance(s)
    }, seconds)
  }

  /** An alarm on the status checks of an instance: two minutes in which one failed, unless a story says otherwise. */
  async putAlarm(InstanceId: string, more: Params & { readonly AlarmName: string }): Promise<void> {
    await this.do('PutMetricAlarm', {
      Namespace: 'AWS/EC2',
      MetricName: 'StatusCheckFailed',
      Dimensions: [{ Name: 'InstanceId', Value: InstanceId }],
      Statistic: 'Maximum',
      Period: 60,
      EvaluationPeriods: 2,
      Threshold: 1,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      ...more,
    })
  }

  /** DescribeInstances of the only, or the named, instance. */
  async instance(name?: string): Promise<Described> {
    const { Reservations } = (await this.do('DescribeInstances')) as unknown as {
      Reservations: { Instances: Described[] }[]
    }
    const all = Reservations.flatMap((reservation) => reservation.Instances)
    const found = name ? all.find((one) => one.Tags?.some((tag) => tag.Key === 'Name' && tag.Value === name)) : all[0]
    if (!found) throw new Error(`There is no instance ${name ?? ''}`)
    return found
  }

  tab(name: string) {
    return this.page.getByRole('tab', { name })
  }

  details() {
    return this.page.getByRole('complementary')
  }

  async verb(name: string): Promise<void> {
    await this.details().getByRole('button', { name, exact: true }).click()
  }
}

interface Described {
  readonly InstanceId: string
  readonly State: { readonly Name: string }
  readonly PublicIpAddress?: string
  readonly PrivateIpAddress?: string
  readonly InstanceType: string
  readonly ImageId: string
  readonly Placement: { readonly AvailabilityZone: string }
  readonly BlockDeviceMappings: readonly { readonly DeviceName: string; readonly Ebs: { readonly VolumeId: string } }[]
  readonly Tags?: readonly { readonly Key: string; readonly Value: string }[]
}
