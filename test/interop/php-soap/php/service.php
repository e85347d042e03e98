<?php

/**
 * ext/soap under `php -S`. The path says which service answers and how: `/SERVICE/wsdl/1.2`, `/SERVICE/plain/1.1`.
 */

require __DIR__ . '/round2.php';
require __DIR__ . '/answers.php';

if (!extension_loaded('soap')) {
    http_response_code(503);
    exit('ext/soap is missing: apt-get install php-cli php-soap php-xml');
}
if ($_SERVER['REQUEST_METHOD'] === 'GET') {
    exit('ready: PHP ' . PHP_VERSION);
}

[, $name, $mode, $version] = explode('/', $_SERVER['REQUEST_URI']);
$has_wsdl = $mode === 'wsdl';
$server = new SoapServer($has_wsdl ? dirname(__DIR__) . '/round2.wsdl' : null, [
    'uri' => 'http://soapinterop.org/',
    'soap_version' => $version === '1.2' ? SOAP_1_2 : SOAP_1_1,
    'cache_wsdl' => WSDL_CACHE_NONE,
    // A list of one stays a list; without this PHP gives it to the function as its item.
    'features' => SOAP_SINGLE_ELEMENT_ARRAYS,
]);
$server->setObject($name === 'round2' ? new Round2($has_wsdl) : new Answers($server));
$server->handle();
