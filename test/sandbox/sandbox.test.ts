import { expect, test } from "vitest";
import { InterServer, unwrap } from "../../src/index.ts";
import { createSandbox } from "../../src/sandbox/index.ts";

const credentials = { username: "demo@example.com", password: "demo" };

function start() {
  const sandbox = createSandbox();
  const api = new InterServer({ ...credentials, endpoint: "http://127.0.0.1/api.php", fetch: sandbox.fetch });
  return { sandbox, api };
}

test("a licence is bought, read back and cancelled", async () => {
  const { api } = start();
  const order = unwrap(await api.api_buy_license({ ip: "192.0.2.7", type: 5000 }));
  expect(order).toMatchObject({ status: "ok", status_text: "Order Completed Successfully.", cost: 2.5 });
  const [license] = unwrap(await api.api_licenses_get_services());
  expect(license).toMatchObject({ license_ip: "192.0.2.7", license_type: 5000, license_status: "pending", license_invoice: order.invoice });
  console.log(license, await api.api_mail_get_services(), await api.get_modules(), await api.api_licenses_get_service({ id: 1 }), await api.api_api_buy_mail(), await api.api_buy_license({ ip: "192.0.2.7", type: 5000 }));
});
