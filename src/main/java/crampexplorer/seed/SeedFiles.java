package crampexplorer.seed;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** The seed files as they are: name within the seeds folder, and bytes. */
record SeedFiles(SortedMap<String, byte[]> contents) {

	private static final List<String> SINGLE = List.of("sources.yaml", "findings.yaml", "pages.yaml", "relief.yaml",
			"supplements.yaml", "cautions.yaml", "claims.yaml", "medicines.yaml", "clusters.yaml", "look-alikes.yaml",
			"figures.yaml", "foods.csv", "food-amounts.csv", "food-nutrients.csv", "intakes.csv", "dossier.csv",
			"red-flags/emergency.yaml", "red-flags/urgent.yaml", "red-flags/doctor.yaml", "synonyms.csv",
			"emergency-words.csv", "scores.csv", "published-scores.csv");

	private static final List<String> FOLDERS = List.of("nutrients/", "causes/", "red-flags/");

	/**
	 * Reads all seed files.
	 * @param location the seeds folder, ending in a slash
	 */
	static SeedFiles read(ResourcePatternResolver resolver, String location) {
		SortedMap<String, byte[]> contents = new TreeMap<>();
		try {
			for (String name : SINGLE) {
				contents.put(name, bytes(name, resolver.getResource(location + name)));
			}
			for (String folder : FOLDERS) {
				for (Resource resource : resolver.getResources(location + folder + "*.yaml")) {
					String name = folder + resource.getFilename();
					contents.put(name, bytes(name, resource));
				}
			}
		}
		catch (FileNotFoundException ex) {
			throw new SeedException(List.of(new SeedProblem(location, "", "a folder is missing")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The seed files at " + location + " cannot be read", ex);
		}
		return new SeedFiles(contents);
	}

	private static byte[] bytes(String name, Resource resource) throws IOException {
		if (!resource.exists()) {
			throw new SeedException(List.of(new SeedProblem(name, "", "the file is missing")));
		}
		return resource.getContentAsByteArray();
	}

	byte[] content(String name) {
		byte[] content = this.contents.get(name);
		if (content == null) {
			throw new IllegalArgumentException("No seed file " + name);
		}
		return content;
	}

	List<String> names(String folder) {
		return this.contents.keySet().stream().filter((name) -> name.startsWith(folder)).toList();
	}

	/** Changes with any name or byte, and with the version of the loader. */
	int checksum(int loaderVersion) {
		CRC32 crc = new CRC32();
		crc.update(loaderVersion);
		for (Map.Entry<String, byte[]> file : this.contents.entrySet()) {
			crc.update(file.getKey().getBytes(StandardCharsets.UTF_8));
			crc.update(0);
			crc.update(file.getValue());
			crc.update(0);
		}
		return (int) crc.getValue();
	}

}
