import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.List;
import java.util.logging.LogManager;

/**
 * Tags German news texts with HeidelTime in one warm process.
 * Arguments: a file of lines "day TAB text" (line breaks in the text as spaces), the number of rounds after one to warm
 * up, HeidelTime's configuration. Prints the mean seconds of a round, then the TimeML of each text on one line.
 */
public class TagWithHeidelTime {
    public static void main(String[] arguments) throws Exception {
        List<String> lines = Files.readAllLines(Path.of(arguments[0]), StandardCharsets.UTF_8);
        int rounds = Integer.parseInt(arguments[1]);
        HeidelTimeStandalone tagger =
            new HeidelTimeStandalone(Language.GERMAN, DocumentType.NEWS, OutputType.TIMEML, arguments[2], POSTagger.NO);
        // It logs five lines a text.
        LogManager.getLogManager().reset();
        String[] tagged = new String[lines.size()];
        long spent = 0;
        for (int round = 0; round <= rounds; round++) {
            long began = System.nanoTime();
            for (int index = 0; index < tagged.length; index++) {
                String[] columns = lines.get(index).split("\t", 2);
                Date day = new SimpleDateFormat("yyyy-MM-dd").parse(columns[0]);
                tagged[index] = tagger.process(columns[1], day);
            }
            if (round > 0) spent += System.nanoTime() - began;
        }
        System.out.println("seconds " + spent / 1e9 / Math.max(1, rounds));
        for (String text : tagged) System.out.println("tagged " + text.replaceAll("\\s+", " "));
    }
}
