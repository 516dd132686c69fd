import { describe, expect, it } from 'vitest'
import { scenario } from '../scenario.ts'

const DashboardBody = '{"widgets":[]}'

describe('a dashboard', () => {
  it('is kept as it was put, listed by the beginning of its name, and deleted', () => {
    const { ok } = scenario()
    expect(ok('PutDashboard', { DashboardName: 'web-1', DashboardBody })).toEqual({ DashboardValidationMessages: [] })
    ok('PutDashboard', { DashboardName: 'disks', DashboardBody: '{}' })
    expect(ok('GetDashboard', { DashboardName: 'web-1' })).toEqual({
      DashboardArn: expect.stringMatching(/^arn:aws:cloudwatch::\d{12}:dashboard\/web-1$/),
      DashboardName: 'web-1',
      DashboardBody,
    })
    expect(ok('ListDashboards', { DashboardNamePrefix: 'web' })['DashboardEntries']).toMatchObject([
      { DashboardName: 'web-1', Size: DashboardBody.length },
    ])
    ok('PutDashboard', { DashboardName: 'web-1', DashboardBody: '{}' })
    expect(ok('GetDashboard', { DashboardName: 'web-1' })['DashboardBody']).toBe('{}')
    ok('DeleteDashboards', { DashboardNames: ['web-1', 'disks'] })
    expect(ok('ListDashboards')).toEqual({ DashboardEntries: [] })
  })

  it('that is not there is not found, and none goes where one is not there', () => {
    const { ok, no } = scenario()
    ok('PutDashboard', { DashboardName: 'web-1', DashboardBody })
    expect(no('GetDashboard', { DashboardName: 'web-2' }).code).toBe('ResourceNotFound')
    expect(no('DeleteDashboards', { DashboardNames: ['web-1', 'web-2'] }).code).toBe('ResourceNotFound')
    expect(ok('GetDashboard', { DashboardName: 'web-1' })['DashboardBody']).toBe(DashboardBody)
  })

  it('needs a name without blanks and a body that is JSON', () => {
    const { no } = scenario()
    expect(no('PutDashboard', { DashboardName: 'web 1', DashboardBody }).code).toBe('InvalidParameterInput')
    expect(no('PutDashboard', { DashboardName: 'web', DashboardBody: 'widgets' }).code).toBe('InvalidParameterInput')
  })
})
