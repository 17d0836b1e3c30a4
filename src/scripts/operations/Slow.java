import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Many clients of this machine that are slow on purpose, from another address, and a visitor who asks for a page 15 times a second. Prints how
 * many of the visitor's requests failed, and how long the slowest in a hundred took. {@code java Slow.java PORT KIND CLIENTS SECONDS}
 */
public class Slow {

	public static void main(String[] arguments) throws Exception {
		int port = Integer.parseInt(arguments[0]);
		String kind = arguments[1];
		int clients = Math.min(2000, Integer.parseInt(arguments[2]));
		long end = System.nanoTime() + Duration.ofSeconds(Math.min(120, Integer.parseInt(arguments[3]))).toNanos();
		Thread slow = new Thread(() -> beSlow(port, kind, clients, end));
		slow.start();
		Thread.sleep(3000);
		visit(port, kind, clients, end);
		slow.join();
	}

	private static void visit(int port, String kind, int clients, long end) throws InterruptedException {
		HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
		List<Double> times = new ArrayList<>();
		int failed = 0;
		while (System.nanoTime() < end) {
			long from = System.nanoTime();
			try {
				HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/nutrients/magnesium"))
					.timeout(Duration.ofSeconds(5))
					.build();
				failed += (client.send(request, BodyHandlers.ofString()).statusCode() == 200) ? 0 : 1;
			}
			catch (IOException ex) {
				failed++;
			}
			times.add((System.nanoTime() - from) / 1e6);
			Thread.sleep(66);
		}
		times.sort(null);
		System.out.printf("| %s | %d | %d | %d | %.1f | %.1f |%n", kind, clients, times.size(), failed, times.get(times.size() / 2),
				times.get(times.size() * 99 / 100));
	}

	/** Each client says or takes a byte each second. Whoever is thrown out comes again. */
	private static void beSlow(int port, String kind, int clients, long end) {
		Socket[] sockets = new Socket[clients];
		while (System.nanoTime() < end) {
			for (int i = 0; i < clients; i++) {
				try {
					if (sockets[i] == null) {
						sockets[i] = open(port, kind);
					}
					else if (kind.equals("slow headers") || kind.equals("slow bodies")) {
						sockets[i].getOutputStream().write('a');
					}
					else if (kind.equals("slow readers") && sockets[i].getInputStream().read() < 0) {
						throw new IOException("closed");
					}
				}
				catch (IOException ex) {
					close(sockets[i]);
					sockets[i] = null;
				}
			}
			pause();
		}
		Arrays.stream(sockets).forEach(Slow::close);
	}

	private static Socket open(int port, String kind) throws IOException {
		Socket socket = new Socket();
		if (kind.equals("slow readers")) {
			socket.setReceiveBufferSize(1024);
		}
		socket.setSoTimeout(50);
		socket.bind(new InetSocketAddress("127.0.0.2", 0));
		socket.connect(new InetSocketAddress("127.0.0.1", port), 1000);
		String request = switch (kind) {
			case "slow headers" -> "GET / HTTP/1.1\r\nHost: localhost\r\nX: ";
			case "slow bodies" -> "POST /check/result HTTP/1.1\r\nHost: localhost\r\n"
					+ "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 60000\r\n\r\nfinding=";
			case "slow readers" -> "GET /nutrients/magnesium HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(20);
			default -> "";
		};
		socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
		return socket;
	}

	private static void close(Socket socket) {
		try {
			if (socket != null) {
				socket.close();
			}
		}
		catch (IOException ex) {
			// it is gone
		}
	}

	private static void pause() {
		try {
			Thread.sleep(1000);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
