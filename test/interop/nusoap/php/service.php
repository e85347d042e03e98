<?php

/**
 * The service under `php -S`: registers the catalogue's operations with NuSOAP, logs what each is called with, and answers
 * what the test says.
 *
 * In the directory `NUSOAP_DIRECTORY`, `catalogue.json` and `answers.json` are the test's; `calls.jsonl` is written here,
 * one line a call.
 */

require __DIR__ . '/library.php';
require __DIR__ . '/values.php';

if (nusoap_source() === '' || !extension_loaded('mbstring') || !extension_loaded('xml')) {
    http_response_code(503);
    exit('NuSOAP or an extension that it needs is missing: apt-get install php-cli php-mbstring php-xml libnusoap-php');
}
if ($_SERVER['REQUEST_METHOD'] === 'GET' && !isset($_GET['wsdl'])) {
    exit('ready: PHP ' . PHP_VERSION);
}

load_nusoap(getenv('NUSOAP_VARIANT'));
$server = new soap_server();
register_catalogue($server, read_json('catalogue.json'));
$server->service(file_get_contents('php://input'));

function register_catalogue(soap_server $server, array $catalogue): void
{
    $server->configureWSDL('InterServer', $catalogue['namespace']);
    foreach ($catalogue['structs'] as $name => $fields) {
        $elements = [];
        foreach ($fields as $field => $type) {
            $elements[$field] = ['name' => $field, 'type' => $type];
        }
        $server->wsdl->addComplexType($name, 'complexType', 'struct', 'all', '', $elements);
    }
    foreach ($catalogue['arrays'] as $name => $item) {
        $attributes = [['ref' => 'SOAP-ENC:arrayType', 'wsdl:arrayType' => $item . '[]']];
        $server->wsdl->addComplexType($name, 'complexType', 'array', '', 'SOAP-ENC:Array', [], $attributes, $item);
    }
    foreach ($catalogue['operations'] as $name => ['action' => $action, 'input' => $input, 'output' => $output]) {
        $server->register($name, $input, ['return' => $output], $catalogue['namespace'], $action, 'rpc', 'encoded');
        // NuSOAP calls a function of the operation's name.
        eval("function $name(...\$arguments) { return answer('$name', \$arguments); }");
    }
}

/** Logs a call and gives the answer that is next for its operation; the last one counts for all later calls. */
function answer(string $operation, array $arguments): mixed
{
    $call = [
        'operation' => $operation,
        'arguments' => array_map('from_php', $arguments),
        'acceptEncoding' => $_SERVER['HTTP_ACCEPT_ENCODING'] ?? null,
    ];
    file_put_contents(in_directory('calls.jsonl'), json_encode($call, JSON_THROW_ON_ERROR) . "\n", FILE_APPEND);
    $earlier = substr_count(file_get_contents(in_directory('calls.jsonl')), '{"operation":"' . $operation . '"') - 1;
    $answers = read_json('answers.json')[$operation] ?? throw new RuntimeException("The test has no answer for $operation.");
    return to_php($answers[min($earlier, count($answers) - 1)]);
}

function read_json(string $name): array
{
    return json_decode(file_get_contents(in_directory($name)), true, 512, JSON_THROW_ON_ERROR);
}

function in_directory(string $name): string
{
    return getenv('NUSOAP_DIRECTORY') . '/' . $name;
}
