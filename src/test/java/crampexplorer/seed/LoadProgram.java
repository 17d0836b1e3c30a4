package crampexplorer.seed;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Loads seeds in a process of its own, and ends at once at a step of it, as a kill would.
 * Arguments: address of the database, its user, folder of the seeds, step. Without a step
 * it says how many there are, and holds the database until it is killed.
 */
public final class LoadProgram {

	private static final AtomicInteger STEPS = new AtomicInteger();

	private static int last;

	private LoadProgram() {
	}

	public static void main(String[] arguments) throws Exception {
		last = Integer.parseInt(arguments[3]);
		DataSource base = new DriverManagerDataSource(arguments[0], arguments[1], "");
		try (Connection held = base.getConnection()) {
			Loading.of(new SeedFolder(Path.of(arguments[2])), counting(base, DataSource.class), arguments[0]).run();
			System.out.println("steps: " + STEPS.get());
			Thread.sleep(600_000);
			held.isValid(1);
		}
	}

	/** Whatever it makes counts too. */
	private static <T> T counting(T real, Class<T> type) {
		return type
			.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (proxy, method, given) -> {
				if (method.getName().matches("execute.*|commit") && STEPS.incrementAndGet() == last) {
					Runtime.getRuntime().halt(137);
				}
				try {
					Object made = method.invoke(real, given);
					return (made instanceof Connection connection) ? counting(connection, Connection.class)
							: (made instanceof PreparedStatement prepared) ? counting(prepared, PreparedStatement.class)
									: (made instanceof Statement statement) ? counting(statement, Statement.class)
											: made;
				}
				catch (InvocationTargetException ex) {
					throw ex.getCause();
				}
			}));
	}

}
