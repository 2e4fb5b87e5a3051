/** AWS Systems Manager Automation, AWS Systems Manager: documents; maintenance window tasks. */
import { DOCS } from './fact.ts';
import type { Service } from './service.ts';

export const systemsManager: Service = {
  table: [
    {
      service: 'AWS Systems Manager Automation',
      what: 'documents',
      paths: [
        {
          type: 'AWS::SSM::Document',
          item: 'Content.mainSteps[]',
          function: 'inputs.FunctionName',
          when: { action: 'aws:invokeLambdaFunction' },
        },
      ],
      by: 'caller',
      principal: '',
      actions: ['lambda:InvokeFunction'],
      checkedAtCreation: 'no',
      reference: `${DOCS}/systems-manager/latest/userguide/automation-action-lamb.html`,
    },
    {
      service: 'AWS Systems Manager',
      what: 'maintenance window tasks',
      paths: [
        {
          type: 'AWS::SSM::MaintenanceWindowTask',
          function: 'TaskArn',
          qualifier: 'TaskInvocationParameters.MaintenanceWindowLambdaParameters.Qualifier',
          role: 'ServiceRoleArn',
          when: { TaskType: 'LAMBDA' },
        },
      ],
      by: 'role',
      principal: 'ssm.amazonaws.com',
      checkedAtCreation: 'no',
      reference: `${DOCS}/systems-manager/latest/userguide/sysman-maintenance-permissions.html`,
    },
  ],
};
