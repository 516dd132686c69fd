import { expect, it } from 'vitest'
import { asUserData, scriptIn, usualUserData } from './userData.ts'

it('what the launch form suggests is a script that installs and starts nginx', () => {
  expect(Object.entries(usualUserData).map(([key, sent]) => [key, scriptIn(sent)])).toEqual([
    ['al2023-x86_64', '#!/bin/bash\ndnf install -y nginx\nsystemctl enable --now nginx\n'],
    ['al2023-arm64', '#!/bin/bash\ndnf install -y nginx\nsystemctl enable --now nginx\n'],
    ['ubuntu-24.04-x86_64', '#!/bin/bash\napt-get update\napt-get install -y nginx\n'],
    ['ubuntu-24.04-arm64', '#!/bin/bash\napt-get update\napt-get install -y nginx\n'],
    ['al1-s3-x86_64', '#!/bin/bash\nyum install -y nginx\nservice nginx start\nchkconfig nginx on\n'],
  ])
  for (const sent of Object.values(usualUserData)) expect(asUserData(scriptIn(sent))).toBe(sent)
})
