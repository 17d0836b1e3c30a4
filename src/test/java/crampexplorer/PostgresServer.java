package crampexplorer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.util.FileSystemUtils;

/**
 * A server of PostgreSQL with its data in a temporary folder, at an address of this
 * machine alone. It does not wait for the disk.
 */
public final class PostgresServer implements AutoCloseable {

	public static final String USER = "cramp";

	/** A user that may only read what {@link #USER} makes. */
	public static final String READER = "reader";

	private static final AtomicInteger DATABASES = new AtomicInteger();

	private final Path programs;

	private final Path folder;

	private final int port;

	private PostgresServer(Path programs, Path folder, int port) {
		this.programs = programs;
		this.folder = folder;
		this.port = port;
	}

	static PostgresServer create(Path programs) {
		try {
			PostgresServer server = new PostgresServer(programs, Files.createTempDirectory("postgres"), freePort());
			if (isRoot()) {
				server.run(List.of("chown", "postgres", server.folder.toString()));
			}
			server.run("initdb", "-D", server.data(), "-U", USER, "-E", "UTF8", "--locale=C", "--auth=trust", "-N");
			server.start();
			return server;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public void start() {
		run("pg_ctl", "-D", data(), "-w", "-t", "120", "-l", this.folder.resolve("log").toString(), "-o",
				"-p " + this.port + " -k " + this.folder + " -c listen_addresses=127.0.0.1 -c fsync=off", "start");
	}

	/** Throws out whoever is connected. */
	public void stop() {
		run("pg_ctl", "-D", data(), "-w", "-m", "fast", "stop");
	}

	/** The address of a new empty database. */
	public String database() {
		String name = "base" + DATABASES.incrementAndGet();
		try (Connection connection = DriverManager.getConnection(url("postgres"), USER, "");
				Statement sql = connection.createStatement()) {
			sql.execute("create database " + name);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		return url(name);
	}

	/**
	 * Makes {@link #READER}, who is not there yet, and lets it read what will be made in
	 * a database.
	 */
	public void addReader(String url) {
		try (Connection connection = DriverManager.getConnection(url, USER, "");
				Statement sql = connection.createStatement()) {
			sql.execute("create user " + READER);
			sql.execute("alter default privileges for role " + USER + " grant select on tables to " + READER);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String url(String database) {
		return "jdbc:postgresql://127.0.0.1:" + this.port + "/" + database;
	}

	private String data() {
		return this.folder.resolve("data").toString();
	}

	/** PostgreSQL refuses to run as root. */
	private void run(String program, String... arguments) {
		List<String> command = new ArrayList<>();
		if (isRoot()) {
			command.addAll(List.of("runuser", "-u", "postgres", "--"));
		}
		command.add(this.programs.resolve(program).toString());
		command.addAll(List.of(arguments));
		run(command);
	}

	private void run(List<String> command) {
		try {
			Path said = Files.createTempFile("postgres", ".txt");
			int status = new ProcessBuilder(command).directory(new java.io.File("/"))
				.redirectErrorStream(true)
				.redirectOutput(said.toFile())
				.start()
				.waitFor();
			String text = Files.readString(said);
			Files.delete(said);
			if (status != 0) {
				throw new IllegalStateException(command + " failed: " + text);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static boolean isRoot() {
		return "root".equals(System.getProperty("user.name"));
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	@Override
	public void close() throws IOException {
		if (Files.exists(Path.of(data(), "postmaster.pid"))) {
			stop();
		}
		FileSystemUtils.deleteRecursively(this.folder);
	}

}
