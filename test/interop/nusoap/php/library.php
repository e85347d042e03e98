<?php

/**
 * Loads NuSOAP 0.9.5 in memory. The library is older than PHP 8, which takes a method named like its class for a plain
 * method. No changed copy of it is ever written.
 */

/** The installed library's source; blank where there is none. */
function nusoap_source(): string
{
    $path = stream_resolve_include_path('nusoap/nusoap.php');
    return $path === false ? '' : file_get_contents($path);
}

/**
 * Makes NuSOAP's classes known.
 *
 * `untouched`: as installed; no constructor runs. `strlen`: with constructors that PHP 8 knows. `mb_strlen`: also counts
 * the characters of an answer, not its bytes, as the operator's own copy does.
 */
function load_nusoap(string $variant): void
{
    $source = nusoap_source();
    if ($variant !== 'untouched') {
        $source = name_constructors($source);
    }
    if ($variant === 'mb_strlen') {
        $header = '"Content-Length: ".strlen($payload)';
        $source = str_replace($header, str_replace('strlen', 'mb_strlen', $header), $source, $places);
        if ($places !== 1) {
            throw new RuntimeException('This NuSOAP has no Content-Length line of the known form.');
        }
    }
    eval('?>' . $source);
    // At the default of 9 the library dumps every value into a text that grows with each call.
    $GLOBALS['_transient']['static']['nusoap_base']['globalDebugLevel'] = 0;
}

/** Renames each method that is named like its class, and the calls of it. */
function name_constructors(string $source): string
{
    preg_match_all('/^class\s+(\w+)/m', $source, $classes);
    $names = implode('|', $classes[1]);
    $source = preg_replace("/\\bfunction\\s+(?:$names)\\s*\\(/i", 'function __construct(', $source);
    return preg_replace("/\\bparent::(?:$names)\\s*\\(/i", 'parent::__construct(', $source);
}
