package interop;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.TimeZone;
import org.apache.axis.configuration.FileProvider;
import org.apache.axis.transport.http.SimpleAxisServer;

/** Axis under its own small HTTP server, with the services of {@code services.wsdd}, at a free port of this machine only. */
public final class InteropServer {
  /** Takes the path of the deployment descriptor, prints the port and Java's version, and ends when its standard input does. */
  public static void main(String[] arguments) throws Exception {
    // A time without a zone of its own must not depend on where the tests run.
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    SimpleAxisServer server = new SimpleAxisServer();
    server.setMyConfig(new FileProvider(arguments[0]));
    server.setServerSocket(new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1")));
    server.start(true);
    System.out.println("port " + server.getServerSocket().getLocalPort() + ", Java " + System.getProperty("java.version"));
    while (System.in.read() >= 0) {
      // Nothing is ever written to it. However the test ends, the pipe is closed, and no server is left behind.
    }
    System.exit(0);
  }
}
