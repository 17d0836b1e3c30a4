package crampexplorer.seed;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * The seed files as they are.
 *
 * @param contents bytes by name within the seeds folder, in the order of names
 */
record SeedFiles(SortedMap<String, byte[]> contents) {

	/**
	 * Reads the files that hold cards.
	 * @param location the seeds folder, ending in a slash
	 * @throws SeedException where a file or folder is missing
	 */
	static SeedFiles read(ResourcePatternResolver resolver, String location, Collection<Seedfile<?>> wanted) {
		SortedMap<String, byte[]> contents = new TreeMap<>();
		List<SeedProblem> problems = new ArrayList<>();
		if (location.startsWith("file:") && !resolver.getResource(location).exists()) {
			throw new SeedException(List.of(new SeedProblem(location, "", "there is no such folder")));
		}
		for (Seedfile<?> file : wanted) {
			try {
				if (file.form().isFolder()) {
					for (Resource resource : resolver.getResources(location + file.path() + "*.yaml")) {
						contents.put(file.path() + resource.getFilename(), resource.getContentAsByteArray());
					}
				}
				else {
					contents.put(file.path(), resolver.getResource(location + file.path()).getContentAsByteArray());
				}
			}
			catch (FileNotFoundException ex) {
				problems.add(new SeedProblem(file.path(), "",
						file.form().isFolder() ? "the folder is missing" : "the file is missing"));
			}
			catch (IOException ex) {
				throw new UncheckedIOException("The seed files at " + location + " cannot be read", ex);
			}
			if (file.form().isFolder() && contents.keySet().stream().noneMatch(file::holds)
					&& problems.stream().noneMatch((problem) -> problem.file().equals(file.path()))) {
				problems.add(new SeedProblem(file.path(), "", "no files"));
			}
		}
		if (!problems.isEmpty()) {
			throw new SeedException(problems);
		}
		return new SeedFiles(contents);
	}

	byte[] content(String name) {
		byte[] content = this.contents.get(name);
		if (content == null) {
			throw new IllegalArgumentException("No seed file " + name);
		}
		return content;
	}

	List<String> names(Seedfile<?> file) {
		return this.contents.keySet().stream().filter(file::holds).toList();
	}

}
