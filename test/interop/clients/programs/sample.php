<?php
// Logs in, lists the licence types, buys a licence and mail, as the service's sample programs do in PHP.
//
//   php sample.php ADDRESS USERNAME PASSWORD IP TYPE

ini_set('soap.wsdl_cache_enabled', '0');
[, $address, $username, $password, $ip, $type] = $_SERVER['argv'];

$client = new SoapClient("$address?wsdl");
try {
    $sid = $client->api_login($username, $password);
    if (strlen($sid) == 0) {
        die("Got A Blank Session\n");
    }
    $types = $client->api_get_license_types();
    $license = $client->api_buy_license($sid, $ip, $type, '');
    $mail = $client->api_api_buy_mail($sid, '');
    echo json_encode(['sid' => $sid, 'types' => $types, 'license' => $license, 'mail' => $mail]), "\n";
} catch (SoapFault $fault) {
    die("Code: $fault->faultcode\nString: $fault->faultstring\n");
}
