/** First names by gender, in German and foreign spellings: they tell an unknown person from other capitalised words. Source: general knowledge. */
export const MALE_FIRST_NAMES = `
Aaron Abbas Abdel Abdelaziz Abdelfattah Abdelmadjid Abdul Abdullah Abdulla Abdulrahman Abiy Abdou Adam Adil Adnan Adrian Ahmad Ahmed Akbar Akira Alain Alan Albert Alberto Albin Ales Aleksandar Aleksander Aleksandr Alejandro Alessandro Alex Alexander Alexandre Alexandros Alexandru Alexei Alexej Alexis Alfons Alfred Ali Amadou Amir Amos Anatoli Anatolij Anders Andre André Andrea Andreas Andrei Andrej Andres Andrew Andris Andriy Andrius Andrij Andrzej Angel Angus Anthony Anton Antoine Antonio António Antony Antti Anwar Ara Ararat Armen Arnold Arsen Arseni Artis Artjom Artur Arthur Arturs Ashraf Asif Aslan Avi Avigdor Axel Ayman Aziz Badr Barack Bart Bashar Baschar Bassam Bela Ben Benedikt Beni Benjamin Benny Bernard Bernd Bernhard Bernie Bertrand Bezalel Bill Björn Bob Bodo Boris Boyko Brad Brandon Brett Brian Bruce Bruno Bülent Burkhard Carl Carlos Carsten Casper Charles Chris Christian Christoph Christophe Christopher Chuck Clemens Colin Cornelius Cyril Dan Daniel Danilo Danny Dario Dave David Davit Dawid Denis Dennis Denys Detlef Devlet Didier Diego Dieter Dietmar Dimitri Dimitrios Dimitris Dirk Djoomart Dmitri Dmitrij Dmitry Dmytro Dominic Dominik Dominique Donald Doug Douglas Dragan Duško Edgar Edgars Edi Eduard Edvard Edward Egils Ehud Ekrem Elmar Elchan Elias Elie Elmar Emanuel Emil Emmanuel Emmerson Enrico Enrique Eric Erik Ernst Erwin Ersin Esmail Ethan Eugen Evo Ewald Faisal Farhad Faris Farid Fatih Federico Felix Félix Fernando Filip Florian Francesco Francis Franck Francisco François Frank Franz Fred Frederik Friedrich Fumio Gabriel Gareth Gary Gennadi Georg George Georges Gérald Gérard Gerd Gerhard Geert Ghassan Giga Gilbert Gilles Giorgi Giorgio Giorgos Giovanni Giuseppe Goran Gordon Graham Greg Gregor Gregory Grigori Gudni Guido Gunnar Günter Günther Gustav Gustavo Guy Hadi Haakon Haider Hakan Hamad Hamid Hans Harald Harri Harry Hartmut Hasan Haschim Hashim Hassan Heiko Heiner Heinrich Heinz Helge Helmut Hendrik Henri Henrik Henry Herbert Hermann Hermes Hikmet Holger Horst Hossein Howard Hubert Hugo Humza Hussein Hulusi Ian Ibrahim Idriss Igor Ihor Ilan Ilham Ilia Ilir Ilja Illia Imad Imran Ingo Irakli Isaac Ismail Ismael Israel Itamar Ivan Ivars Ivica Iwan Jacek Jack Jacob Jacques Jaafar Jaime Jair Jake Jakob Jakow Jalal James Jamal Jamie Jan Janez Jannis Janez Jared Jarosław Jason Javad Javier Jean Jean-Claude Jean-Marc Jean-Michel Jean-Noël Jean-Pierre Jean-Yves Jeff Jeffrey Jens Jeppe Jérôme Jeremy Jerome Jerzy Jesus Jewgeni Jewgenij Jim Jimmy Jitzchak Joachim Joao João Jochen Joe Joel Joël Johan Johann Johannes John Jon Jonas Jonathan Jordan Jorge José Jose Josef Josep Joseph Josh Joshua Jovan Juan Juha Jukka Julian Julien Julius Junichiro Jürgen Juri Jurij Jussi Jussuf Justin Kai Kamil Karel Karim Karl Karl-Heinz Karol Kaspar Kassim-Schomart Kassym-Jomart Keir Keith Kemal Ken Kenan Kenneth Kevin Khaled Khalid Kirill Kim Kiril Klaus Klemens Konstantin Konstantinos Krišjānis Krzysztof Kurt Kyriakos Kyrylo Lamine Larry Lars Lasse László Laszlo Laurent Lech Lee Leo Leon Leonid Leszek Levan Lew Lewan Lindsey Lloyd Lorenz Lothar Louis Luc Luca Lucas Ludwig Luigi Luis Lukas Luka Lutz Maamun Mahmud Mahmoud Maik Maksim Maksym Malcolm Malik Mamuka Manfred Mansur Manuel Marc Marcel Marcelo Marcin Marco Marcus Marek Mario Mark Markus Marlen Maroš Marschall Martin Martti Masoud Massoud Mateusz Mathias Matt Matteo Matthew Matthias Maurice Max Maxim Maximilian Mehmet Menahem Mevlüt Micha Michael Michail Michal Michał Michel Miguel Mihai Mikael Mike Mikhail Mikheil Miklós Mile Milo Miloš Milorad Milos Miroslav Mitch Mohamed Mohammad Mohammed Mohammad-Dschawad Mohsen Mojtaba Morten Mosche Mostafa Mousa Moussa Muammar Muhammad Muhammadu Mukhtar Mustafa Mykhailo Mychajlo Mykola Mykyta Nabil Nadschib Naftali Najib Narendra Nasser Nayef Neil Nico Nicolae Nicolas Nicolás Niels Nigel Nikita Niklas Niko Nikola Nikol Nikolai Nikolaj Nikolaos Nikolaus Nikos Nils Norbert Nuri Oleg Oleh Oleksandr Oleksij Oleksii Olaf Ole Oliver Olivier Olli Omar Omer Orhan Oskar Osman Otto Pål Paolo Pascal Pat Patrick Paul Paulo Pavel Pavol Pawel Paweł Pawlo Pedro Peer Pekka Peter Petr Petri Petro Petteri Phil Philip Philipp Philippe Pierre Pieter Pietro Piotr Pjotr Prabowo Predrag Qasem Radek Radoslaw Radosław Rafael Rafik Raimonds Rainer Rajmund Ralf Ralph Ramiz Ramsan Ramzan Raphael Raschid Rashid Raul Raúl Recep Reinhard Reinhold René Reuven Reza Ricardo Richard Rick Rishi Roald Rob Robert Roberto Rodrigo Roger Roland Rolf Roman Ron Ronald Ronen Roy Ruben Rudolf Rudy Rüdiger Rumen Ruslan Rustam Rustem Ryan Saad Saadi Sadyr Said Sajid Salah Salam Saleh Salem Salman Sam Sameh Sami Samir Samuel Sander Sandro Sauli Scharif Schahbas Scott Sean Sebastian Sébastien Semjon Serdar Serge Sergei Sergej Sergey Sergio Serhij Serschik Shavkat Shehbaz Shimon Shinzo Shinzō Sidi Siegfried Siegmar Sigmar Silvio Simon Sjarhej Slobodan Søren Stanislaw Stanislav Stavros Stefan Stefano Steffen Stephan Stephen Stephane Stéphane Sten Steve Steven Stevo Stuart Sven Swen Sylvain Taavi Tadeusz Talal Tamim Tamás Tamir Tarek Tareq Tarik Taro Ted Temur Terry Teymur Tharman Theo Theodor Théo Thierry Thomas Thorbjørn Thorsten Tibor Tigran Tim Timo Timur Tino Tobias Tom Tomas Tomáš Tomasz Tomislav Tony Torsten Travis Ulf Ulrich Urban Urho Urmas Ursal Uwe Vaclav Václav Valdis Valentin Valeri Vadim Vadym Vasil Victor Viktor Viktors Vincent Vitali Vladan Vladimir Vladislav Volker Volodymyr Wadim Waldemar Walentin Waleri Walerij Walid Walter Warren Wassili Wassyl Werner Wiktor Wilfried Wilhelm Willem William Willy Winfried Wissam Witali Witalij Wjatscheslaw Wladimir Wladislaw Wladyslaw Wolfgang Wolodymyr Wolodimir Wopke Xavier Yair Yannick Yasser Yitzhak Yoav Yossi Youssef Yury Yusuf Yves Zdravko Zeljko Zeev Ziad Zoran Zurab Ömer Ümit Žygimantas Zbigniew Zoltán Daniil Hunter Barron Olly Joost Lewis Timofej Gleb Arsenij Danil Jegor Rinat Saur Ramil Vusal Hayk Levon Lasha Beka Achim Jörg Barry Jerry Kenny Lenny Tommy Bobby Ricky Randy Andy Todd Chad Kyle Tyler Troy Dustin Craig Curtis Brendan Bradley Blake Cody Connor Darren Derek Devin Duane Dwight Eugene Floyd Glenn Jesse Noah Oscar Owen Raymond Rodney Ross Russell Shane Shawn Spencer Stanley Theodore Timothy Trevor Wayne Wesley Zachary
`;

/** See above. */
export const FEMALE_FIRST_NAMES = `
Ada Agnes Agnès Aische Alena Alice Alicia Aline Alma Alina Alexandra Amal Amanda Amélie Ana Anastasia Anastassija Andrea Angela Anita Anja Anka Ann Anna Anne Annegret Annette Annalena Annick Antje Antonia Anu Ariane Arancha Asma Astrid Aurora Ayelet Bärbel Barbara Beate Beatrix Bettina Birgit Brigitte Brit Bridget Camilla Carla Carmen Carola Caroline Catherine Cecilia Chantal Charlotte Chrystia Christiane Christina Christine Chrystyna Claire Clara Claudia Condoleezza Cornelia Cristina Daniela Dagmar Dalia Darja Deborah Delcy Diana Dilma Dina Dorothee Ebba Eka Ekaterina Elena Eleonore Eleni Elfriede Elham Elina Elisabeth Elizabeth Elke Ellen Elly Elsa Elwira Elvira Ema Emily Emine Emma Erika Erna Esther Eva Evelyn Evika Faiza Fatima Federica Felicitas Fiona Franziska Florence Gabriela Gabriele Gaby Galina Gerda Giorgia Gina Gisela Greta Gro Hala Halina Hanna Hannah Hannelore Heather Hedwig Heidi Heike Helena Helene Helga Henrietta Hilda Hillary Ida Ilona Ilse Ina Inga Inge Ingeborg Ingrida Ingrid Irene Irina Iris Iryna Isabel Isabella Isabelle Ivana Jacinda Jana Jane Janet Janine Jasmin Jeanine Jelena Jen Jennifer Jessica Joanna Jolanta Judith Julia Julija Juliane Julie Jutta Kaja Kamala Karen Karin Karine Karoline Katalin Katarina Katarzyna Katerina Katharina Katherina Kathrin Katja Katrín Katrin Kayleigh Kersti Kerstin Kira Klara Kristalina Kristi Kristina Larissa Laura Lea Leila Lena Leni Lesja Leyla Lidia Lilia Lilija Linda Lisa Liudmila Ljudmila Ljubow Luisa Luise Lydia Magdalena Maia Maja Malgorzata Manal Manuela Mara Marcia Margarete Margarita Margot Maria María Mariam Marianna Marianne Marie Marija Marina Marine Marion Marta Martha Martina Mary Maryam Maryja Mascha Megan Melania Melanie Mélanie Melissa Merav Merve Mette Mia Michaela Michelle Mina Mirjam Mirjana Mona Monika Nadeschda Nadia Nadja Nancy Natalia Natalie Natalija Natalja Nathalie Nikki Nicola Nicole Nina Nino Noura Oksana Olena Olga Olha Olivia Pam Patricia Paula Pauline Penny Petra Pia Polina Priti Rachel Raja Rebecca Reem Regina Renate Rita Roberta Rosa Roxana Ruth Sabine Sahra Samantha Sandra Sanna Sara Sarah Saskia Semra Sheikha Sheila Sibylle Sigrid Silke Silvia Simone Sofia Sofja Sonja Sophie Stefanie Stephanie Susan Susanne Susie Sviatlana Svenja Swetlana Swjatlana Tammy Tanja Tarja Tatjana Tatyana Teresa Tereza Theresa Therese Tzipi Ulrike Ulla Ursula Ute Uta Valentina Valerie Valérie Vanessa Vera Verena Veronika Victoria Viktoria Viola Viorica Waltraud Wanda Wendy Wera Wiebke Wiktorija Xenia Yasmin Yulia Yuriko Yvonne Yvette Zsuzsanna Zuzana Željka Ivanka Ashley Jill Chelsea Tiffany Lara Naomi Serena Coco Iga Aryna Anastassia Wiktoria Anke Doris Brenda Brittany Carol Cheryl Cindy Courtney Cynthia Dana Debra Denise Donna Dorothy Erica Jacqueline Janice Joan Joyce Judy Kathleen Kathy Kelly Kimberly Kristen Lauren Lori Pamela Sharon Shirley Tracy
`;

/** Spellings of one first name, a line each: outlets and languages write them differently. */
export const FIRST_NAME_VARIANTS = `
Alexander Aleksandr Alexandr Aleksander Aljaksandr Oleksandr Alexandre Olexander
Alexei Alexej Aleksej Alexey Aleksey Aleksei Oleksij Oleksii Oleksiy
Andrei Andrej Andrey Andrij Andrii Andriy
Anatoli Anatolij Anatoly
Dmitri Dmitrij Dmitry Dmitriy Dmytro Dimitri
Sergei Sergej Sergey Serhij Serhii Sjarhej Serhiy
Michail Mikhail Mychajlo Mykhailo Mychailo Micheil Mikheil
Wladimir Vladimir Wolodymyr Volodymyr Wolodimir Volodimir Wolodimyr Uladsimir Wladimír
Juri Jurij Yuri Yury Yuriy Jurii
Nikolai Nikolaj Nikolay Mykola Nikolaus
Grigori Grigorij Grigory
Jewgeni Jewgenij Yevgeny Evgeny Jewhen Yevhen
Waleri Walerij Valery Valeri Valerii Valeriy
Witali Witalij Vitali Vitaly Vitalij Vitalii
Wiktor Viktor Victor Wiktar
Wjatscheslaw Vyacheslav Vjatscheslaw
Wassili Wassilij Vasily Wassyl Vasyl
Wladislaw Vladislav Wladyslaw
Wadim Vadim Wadym Vadym
Gennadi Gennadij Gennady
Georgi Giorgi Georgij Heorhij Heorhii Georgiy
Igor Ihor
Oleg Oleh
Olga Olha
Irina Iryna
Maria Marija Mariya Maryja Mariia
Julia Julija Yulia Yuliya Julij
Tatjana Tatiana Tatyana Tetjana
Natalia Natalja Natalija Natalya
Elena Jelena Olena Yelena
Swetlana Svetlana Swjatlana Sviatlana
Denis Denys
Pawel Pavel Pawlo Pavlo
Iwan Ivan
Kirill Kyrylo Kirilo
Konstantin Kostjantyn Konstantyn
Rustem Rustam
Ilham Ilcham İlham
Mohammed Mohammad Muhammad Mohamed Muhammed Mohamad Mohammad-Dschawad
Ahmed Ahmad Achmed
Mahmud Mahmoud Machmud
Mustafa Mostafa Moustafa
Hassan Hasan
Hussein Hossein Husain Hussain Hosein
Khaled Chaled Khalid Chalid
Khalil Chalil
Ali Aly
Ibrahim Ebrahim
Ismail Esmail Ismael Esmaeil
Yahya Jahja Jahia
Yusuf Jussuf Youssef Jusuf
Said Saeed Sajjid Saied
Abbas Abás
Baschar Bashar
Badr Bader
Faisal Feisal Faysal
Yair Jair
Isaac Izchak Jitzchak Jizchak Yitzhak Itzhak
Israel Jisrael Jisra'el Yisrael
Yoav Joav Joaw
Gideon Gidon
Antonio António Antony
Jose José Josep
Nicolas Nicolás Nikolas Nicholas
Joseph Josef Josip
Michael Mike
Robert Bob Rob
William Bill
Anthony Tony Antony
Steven Steve Stephen Steffen
Elizabeth Elisabeth Liz Élisabeth
Thomas Tom
Daniel Dan
Joe Joseph
Muhamed Mohammed
Recep Redschep
`;
