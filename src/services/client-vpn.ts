/** AWS Client VPN: connect handlers. */
import { DOCS } from './fact.ts';
import type { Service } from './service.ts';

export const clientVpn: Service = {
  table: [
    {
      service: 'AWS Client VPN',
      what: 'connect handlers',
      paths: [{ type: 'AWS::EC2::ClientVpnEndpoint', function: 'ClientConnectOptions.LambdaFunctionArn' }],
      by: 'caller',
      principal: '',
      actions: ['lambda:InvokeFunction'],
      checkedAtCreation: 'unknown',
      reference: `${DOCS}/vpn/latest/clientvpn-admin/connection-authorization.html`,
    },
  ],
};
