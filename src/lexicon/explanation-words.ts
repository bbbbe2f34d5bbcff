/** How likely a sentence of no known words proposes a reason, in logits. */
export const EXPLANATION_BIAS = -4.87;

/**
 * By which words a sentence proposes a reason: a weight in hundredths, and the marks that have it (`toSentenceMarks`). Fitted by
 * `npm run train:explanations`.
 */
export const EXPLANATION_ROWS: readonly string[] = `
1001|blam
723|believ
644|reveng
630|becaus
584|say the
572|theory
563|point to
555|blam the
524|reason
517|down to
488|farmer
487|run
479|says
468|Name does
465|said a
447|geologist
442|caus
430|nine
421|suspect
419|say it
408|attribut|collaps
405|leav
392|suspect the
388|doubt|the disput
385|: the
382|down
375|climb
374|officer
370|everyth
369|may|somebody|speak of
358|prosecutor
357|accident
352|election
349|professor
345|machin
344|view
337|wet
336|water
331|found|think it
328|pay
325|and it
323|spe
321|a foreign|metr
319|ms|ms Name
318|0 who
317|investigator
316|plain
310|had
309|need a|rock|speak
308|colleagu|to a
305|think that
303|Name of|in it
300|room
298|found no
297|reject|that had
296|attribut the|say|too
295|part|that
293|about a
292|Name doubt
290|does not|the
288|Name still
287|accus the|laugh|own
285|no part|that a
284|box
282|the caus
281|Name believ|who
280|talk of
277|all about
276|sinc
275|think
271|every|the bridg|used
269|brother|the talk|which
267|may have|opinion
266|believ in|bend
263|" she
262|driven
261|leak|sees
260|ten
258|failur
257|blam a
256|bonu
255|call it|into the
254|her view
253|bad
250|put
249|and that|buy|rumour
248|sav
247|that the
246|property|rain
244|Name blam|line
243|pric|see the|want
242|from a|point|shout
241|as well
239|becaus of
237|to her
236|and not|collector
235|open in
234|find|profit|the bank
233|lay|told the
232|is the|rul out|the union
231|: a|does
230|ward|was call
229|he said
228|consider|with the
227|ask not|it :
225|;
222|broken|hand|play
221|cheaper|want to
220|:|small
219|accord
218|becaus it|she said
217|contribut|who ask
215|laugh at|” said
214|power|the harbour
212|and now|thought
211|all of|cran|trac
209|about|for the|probab
208|club
207|a month
206|disput|put the
205|hold|insist
204|president Name
203|a lack|in the|sinc Name|to go
202|is out|see|summer
200|have found
198|Name have|union
197|insid|out|says the|whom
196|call off
195|chairwoman Name
194|brought|do with
193|at Name
190|carri|littl
189|at that
187|did it|harbour|slid
186|it ”|of it|simp
185|had been
184|company and|dismiss
183|spent the
182|the reason
181|crack in|into|the beginn
179|Name was|has not
178|be nam|came to|has found|the report
177|wash
176|a|a bonu|connection with
174|end
173|accord to|by 0|hand in|out of|possibl|the thre
171|died of|doctor|fans|talk
170|who teach
168|Name one|at the|foreign
167|Name in|sell
166|beginn|forty|goes
165|that was
164|go|lack of|staff
163|open and|read|she told|with two
162|county
161|spent
160|hous
159|0 a|came|not the|teach
157|the minister
156|and the|clos|was not
155|after the|in her|sister
154|over|report says|wher
153|from|heat|it|the polic
151|and its|are to|whether
150|mark|the window
149|for ten|friend|his lawyer
148|a broken|bank|made|were the
147|been a|ferry|lack|not to
145|the prosecutor
144|an officer|chairwoman|connection|has fallen|left|said|set
143|Name with|dy|for six|set off|was
142|argu|gave|no|the other|thos who
141|is|under
139|so that
138|listen|some of
137|Name ”|and of|its|mov|of them
136|fail|nobody want|western
135|evidenc|is that|of the|start|to sell
134|attorney|believ the|doubt that
133|do it|has to|not want
132|financ|they want|was the
131|magazin
130|“ Name
129|as it|as the|clinic
128|it a|more than|that his
127|that nobody
126|0 as|suggest
125|by telephon|fast|said and|through a|train
124|bank had
123|Name becaus|took 0
122|the night
121|0 in|new|the main
120|Name will|story|the station|told this
119|0 second|0 year|it was|money|officer at
118|Name said|official|year of
117|explain|fallen|land|lost their|round|struck
116|and noth|dr|dr Name|night and|the operator
115|prison
114|Name if|and two|below|said on|was on
113|" he|by the|food|peopl|work for
112|came from|talk to|to the|withdrew
110|accus|four tim|hole|person|spr|union blam
109|and he|at all|drink|nor
108|economist|i would|of a
107|a third|relation
106|play a|the last|which has
105|chairman Name|report that|the spr|to thre|whether the|whos
104|Name gave|rul|week of
103|account|geologist Name|has becom|says Name|the cost|the money
102|" Name|Name want|and so|pric of
101|found in|had to|it to|not a|read the
100|operator|sale
99|be sold|duty|ran|such|to do|was open|who has|winter
98|agre to|executiv Name|old|ther were
97|crash|his|lawyer|peopl and|set for|thre
96|anyth|her|the line|two year|well
95|ask|did|he|midnight|rival|ship|the region
94|hand out|no Name|print|used to
93|contractor|i don't|in a|out on|shop
92|an|cover|eleven|four of|it down|the national
91|begin|general Name|like it|owner Name|saw
90|; the|by a|of an|survey|telephon
89|Name even|Name think|hit
88|his brother|prosecutor Name|told me
87|most|region
86|: no
85|shift|the strik
84|a report|began with|empti|if it|main|will be
83|compani|firm|fish|the telephon
82|Name had|identifi|ministry|month
81|: "|Name put|bought|it on|left the
80|asleep|first day|in all|is 0
79|0 degre|Name accus|charg|first report|line of|writ
78|gave it|never
77|chief|done|in Name|produc|report by|the autumn|the winter
76|" said|fill|releas
75|days of|eastern|offic says|public prosecutor|roll|row|without a
74|Name cannot|door|for 0|it did|the pric
73|cold|cut the|give|was at
72|bridg|sail|what they
71|autumn|chief executiv|department|enter the|file|sampl|villager
70|a first|have been|quarter|think the
69|name|safety
68|per|two peopl
67|believ that|engineer Name|ill|it all|thre tim
66|Name whos|can be|channel|clos to|have|up to|window
65|alon|at home|by an|contain|short befor|the seat
64|bus|team|that is
63|area|builder|built|long|reject that|still
62|0 minut|a privat|dug|of this|what it
61|Name 0|of its|present|the fire
60|it at|on an|the ministry|was due
59|be held|chairman|few|inspection|night|of our|on its
58|each other|on "|page|part in|road|she|some 0|sourc
57|plant
56|at|himself|in 0|look at|mr|mr Name|walk
55|deputy|off the|the peopl
54|both countri|put it|say that|the end|two of|wait for
53|0 accord|abov|court|down on|lock|newspaper|of which|the rain|weather
52|0 when|Name deni|client|the villag
51|lose|on the|order|station|the way
50|act|and found|as for|fals|make|of five|on board|risen|the door
49|damag|demand|do|patient|puts|the river|would not
48|agre|maintain that|post
47|crack|of both|the opposition|thes
46|Name he|inform|open|person who|the authority
45|examin|farm|five|for it|its own|no sign|this|were|wrong
44|due to|isn't|loss|said its|who were|yard
43|0 said|Name has|he says|in its|passenger|report|to talk
42|0 metr|him a|of peopl|peopl on|retir|strik|the transport
41|he did|light|the county|wait
40|and has|sent|sign of|sound|year and
39|had come|the state|which Name
38|mother|the board
37|condition|has sinc|on a|the letter
36|a polic|befor the|kept|maintain|out the|sold|state|the company|to stop|traffic
35|analyst|and was|delay|rival Name|taken by|the head|the road|to work|when Name
34|regional|them in|wind
33|in this|is now|the lawyer|who did
32|authority|last year|of thos|shoot
31|dropp|the case|up the
30|a singl|an engineer|transport
29|noth|stag|” he
28|; it|border|either|said Name|through
27|degre|he had|like|stood|such a|who is
26|said that|the ground|the old
25|besid|come to|had ever|report on|the loss|two
24|Name told|enter|expert|has|he told|itself|pressur|the story|under the
23|sinc the|the former|were found
22|and a|has been
21|first|manager Name|not|weekend|with 0
20|a joint|accept|as to|on that|paper
19|among them|for a|mean|off|secretary Name
18|Name is|company said|joint|might|pass
17|allow|most of|was taken
16|for two
15|" i|due|executiv|opposition|owner|port|to be|to say
14|build|hard|head of|information|they do|with a|work on
12|becaus the|been|result|seem|ston|than a|us
11|seat|side|the investigation|to him|which had
10|cannot|cut|had the|has a|largest|she has|ther are|week
9|began|behind|loss of|test
8|an hour|wher the
7|becam|board|third
6|Name went|a person|aircraft|both|fil|has run|sinc 0|the crew|the level
5|blood|finding|lost|not think|the school|trial|woman
-5|0 were|Name would|be no|behind the|fell 0|monday|must|not discus|thursday|town and
-6|been any|begin on|better|buyer|countri|former|friday|hospital and|pag|short|taken to|the blog|two more|until then|victim|within two
-7|becaus Name|for year|has learn|have gone|invoic|kill and|material from|stay shut|to visit|why|work
-8|0 at|countri and|dead as|declin to|died|further notic|her offic|kill at|lower|meet on|port Name|ten days|ther will|to publish|until further|visit the|way to|were to|which he
-9|0 days|0 vot|Name expect|and four|and is|even and|four dead|full|government has|on for|seen by|southern|statement on|still miss|tell us|took over|were hurt
-10|Name promis|a loss|a man|at 0|be gone|both sid|four peopl|had taken|is worth|next year|of his|open a|reporter|rise|ther is
-11|and stay|claim|cost the|i have|it expect|less|of|publish its|stay for|the countri|thre of|to report|van
-12|Name offer|contract|count 0|ear on|in hospital|list|only 0|search for|servic said|strik in|the capital|they said|villag|who took|with it|wrot to|year to
-13|0 from|Name until|be paid|but Name|everyon quot|later|maker|meet of|quot are|says that|thos|was it|were given|what happen
-14|again on|agency the|by|mil|morn and|not answer|one in|plac and|reach 0|runn|the man|the vote|why did|would go|year
-15|Name resign|country and|country the|cup|custom|did they|go on|is due|it show|its director|lawyer Name|offic of|resum|said in|station the|the log|then the|to clear|to follow|to reopen|what is
-16|0 employe|; she|Name polic|Name valley|a precaution|and nobody|away with|brief|director|five days|for comment|for thre|it happen|leader Name|offer to|peopl died|precaution|teacher|the walkout|they would|twenty year|were injur|will take
-17|and everyon|clear the|date :|did not|had hop|m on|next week|paid|puts the|that this|worth 0
-18|a retir|all 0|almost 0|as|by its|cost 0|due in|employ|end on|everybody|he expect|home|not been|not return|reach the|the owner|the roof|ther "|were 0|who was|” she
-19|Name thre|a news|baker|bodi|got|has no|its manager|near the|newspaper the|one was|parents'|slept|the claim
-20|0 passenger|Name died|and ther|at least|buri|enough|hospital in|it ?|lorri|none of|not one|plann for|rang the|said :|show a|spokeswoman Name|their hom|to wait|treat for|up by|were taken|what i|when the|which was|year-old man
-21|Name for|Name two|dies|ends|it back|least|near 0|singl|to reach|were on|wheel|wife Name
-22|Name befor|a nurs|ask us|month and|privat|promis for|that no|the shar|told reporter|tonn of|was confident|week in|were told
-23|a quarter|back on|depend|died at|discus the|for an|later than|national|still ther|sworn|to meet
-24|0 million|0 th|Name its|confident that|gate|least 0|measur|million in|rose|the contractor|the start|what we
-25|Name left|and ask|each|has seen|it with|runs the|short after|shown to|the opposit|the plac|to cut|was made|welcom|who runs
-26|after all|celebrat|die|died on|guest|had seen|hall|in which|invent|near Name|no relation|not respond|percent on|phon|publish :|resign|throw|two men|vacant|were kill|you can
-27|0 on|0 was|again in|and no|blog|camera|found on|is be|less than|one of|sal|to one|week after|went to
-28|Name sent|carri 0|defenc|drov|ear|four year|hop to|it would|mountain|of what|over the|report is|suppos to|the date|this morn|told a|twenty
-29|all night|anybody|boot|days later|fell|if you|it took|log|lost 0|m and|material|news conferenc|pictur of|spokeswoman said|that Name|the prim|to come|two days|verify|villag of|walkout|went on|will not
-30|0 for|Name took|a day|clean|clock|cook|has 0|its 0|on their|plan to|prim minister|question about|sit|the central|the district|the gate|to decid|we were|when a|wouldn't
-31|0 percent|Name a|and with|declin|ever been|had left|has never|of their|other|parliament|plac on|switch off|than it|the crack|the paper|them is|them to
-32|0 has|0 hour|a company|a decad|commission|empty|injuri|last of|nobody in|of two|over 0|she expect|told to|would have
-33|accept the|count of|dollar|forecast|offic had|opposit|percent in|regret|school|send|spokesman said|to discus|to find|two million|until Name|were in|year he
-34|Name her|again by|among the|been taken|bin|do "|euro|have fallen|lies|open an|order to|side of|stopp|to me|to open|was hurt|what was|wish to|worth
-35|a second|and thre|belong to|complet|declar|had open|in charg|is on|last week|not comment|not confirm|open the|overturn|resident|she had|the foreman|the pres
-36|0 to|Name over|been put|brok|front of|if the|is clos|is expect|nobody has|reach|rescu|the fourth|the largest|were not|wher it|wound
-37|0 is|has ask|in front|not known|outsid the|reporter at|the church|war|was built|websit|week and
-38|0 men|0 tonn|a disput|and on|ban|belong|ground|i|i'd|in that|said to|someth|together
-39|Name afternoon|critical|customer|fourteen|governor Name|holiday|independent|nineteen|peopl are|reopen on|suppos|the compani|the post|will lose
-40|Name could|a letter|affect|begun|cancell|fourth|have not|look for|neighbour|of her|offer|official said|older|pay for|per cent|radio|relativ|sid|the dead|the hospital|toward
-41|" a|Name declin|back to|call|did the|discus|firefighter|inspect|not relat|respond to|supporter|surviv|town of
-42|0 kilometr|Name can|a former|a photograph|between Name|correspondent|died in|have the|hope|late|ministry said|remember|replac|ruth|ruth Name|the inspector|the time|their liv|they did|tonn|town hall|will have
-43|0 the|Name confirm|all|ambulanc|and most|and one|case|chief Name|desk|expect the|it has|laboratory|return to|tell|tomorrow|with its
-44|0 per|anyon|else|fine|had pass|had told|in two|investigation|lift|plann|spar|the second|to clos|to keep|trad|union said
-45|0 p|Name last|Name wrot|able to|abov the|acros the|but it|carry|establish|level|operator Name|p|p m|she would|the statement|thre days|to comment|until the|we are|whil
-46|arrest|confident|day of|foreman|lake|prim|servic|thank|the agency|the air|thre year|walk out
-47|Name they|Name which|army|away from|dozen|from 0|his hand|hundred of|letter|off at|spok of|switch|the word
-48|Name do|a spokeswoman|had spoken|his offic|over two|polic said|some|they were|who speak
-49|Name after|all person|are|are in|crew|higher|is what|runs|then ther
-50|a fifth|and had|as a|find the|of Name|out to|percent of|quiet|seen the|tir|unit|valu
-51|0 billion|0 peopl|Name no|able|against the|ahead|at noon|deliver|has died|i think|interior|person are|the town|whol
-52|Name came|a new|and we|check|describ|emergency|none|the court|the limit|two week
-53|becom|cent|comment on|fall|fresh|group|pull|rang|site|still in|the third|who work
-54|and 0|ask him|boss|decid|his name|hotel|million crown|minut|peopl had|ris|street|the pictur|the tabl|within a
-55|earlier|last night|than 0|whil the|wish
-56|conferenc|expect a|last month|need|spokesman Name|the decision|the water
-57|0 had|Name don't|are still|hundr|minister|reopen|shar|the council|the health|visit
-58|Name when|and|decision|don't|fly|inquiry|kitchen|leav the|recover|stood by|to take|who head
-59|0 are|director of|head the|hour befor|project|speak for|the newspaper|was no
-60|boat|capital|death|drop|end of|fifth|free|on which|what the|”
-61|a week|famili|heard|hom|kilometr|more|percent|safe|the morn|to four
-62|district|found that|front|not be|not expect|on 0|piec|say whether|spoken|to its
-63|Name from|after a|are like|count|deni it|floor|follow|look|operation|the public
-64|: 0|; Name|after Name|expect to|hop|meanwhil|say who|the search|the year|two other|us that|wife
-65|had put|it could|mention|put off|second|told|usual|video
-66|0 and|Name the|a good|offic said|on it|quot|seven|we have
-67|one|outlet :|the meet|them|would be
-68|are invent|dead|face|he would|publish|that they|whether it|withdrawn|written for
-69|Name|an inquiry|and they|branch|head|injur|owns|secretary|to pay
-70|acros|afternoon|arm|date|four|let|nobody had|photograph|spokesman for|thing|yesterday
-71|and then|appeal|company that|crown|decad|noon|of 0|sure|that 0|the only
-72|central|come|its member|relat to|titl :
-73|advis|been no|clear|down the|had a|leader|mayor|my|notic|the lake|treat|was paid|with Name
-74|0 of|is no|mayor Name|she is|the month|the wrong
-75|had said|majority|manager|said it|sign|the middl|told us
-76|against|clerk|half of|milk|refus|we
-77|agreement|billion|church|do not|had ask|once|part of|peopl were|was told|which is
-78|Name repeat|be the|com|council|learn|man|met|remain|says it|soft|spokesman|taken|was still|week befor|when it
-79|a m|are not|support|the next|this year|your
-80|cas|computer|director Name|hundred|left Name|ready|respond|stand by
-81|about it|call the|i was|member|relat|spokeswoman|tabl|titl|today
-82|0 year-old|burn|had never|it will|shown|that he|the shop|year-old
-83|air|fight|forc|hurt|poll|search|than the|was an
-84|complain|deal|half|life|on Name|they have
-85|member of|middl|pictur|predict|the same|twelv
-86|at about|is in|matter|through the
-87|" the|and all|and in|president|said the|thousand|twic
-88|Name that|it Name|the day|turn
-89|been on|on
-90|author :|request|same|shut|witnes
-91|all the|daughter|earn|final|no longer|said no|the even|the valley|which the
-92|know|so far|to
-93|about that|idea|in|return|said at|silent|step|system|told Name|warn that
-94|a statement|been found|found the|nam
-95|Name :|Name morn|appear|around|control|figur|general|had gone|not say|said she
-96|Name were|agency|another|limit|media|went
-97|Name call|ask for|befor Name|had noth|have a|peopl who|within
-98|arriv|care|ever|many|year ago
-99|Name by|day|interest|island|panel|repair|word
-100|but the|further|outlet|suspend|with|yet
-101|Name report|could not|the week|they had
-102|our|smok
-103|0 that|answer|bill|engineer|me|noth to|nurs|promis
-104|0 Name|Name it|a 0|market|pres
-105|a Name|it said|million|“ i
-106|to see
-107|almost|six|the government
-109|about the|cours|member had|to put
-110|Name at|different|fault|miss|receiv|stay|the new
-111|deni that|word of
-112|field|given|stat|valley
-113|girl|near|women
-114|fear|live|longer|men|point out|she was
-115|offic|polic|repeat|the country|without
-116|cross|from the|guard|insist that|known|number of|so|that it|the weekend
-117|and i|is Name|it says|lead|plac|spok|to leav
-118|last Name|led
-119|it had|public|the 0
-120|messag|ther had
-121|bed|between|can't|shot|the Name|the number|took
-122|fire|it in|like to|news|the president|to have
-123|among|author|bakery
-124|doesn't|eight|held|is still|the stat|the summer
-125|lead the|no one|not believ
-126|a year|believ it
-127|judg|they|town
-128|call that|keep
-129|0 :|Name an|company|governor|rest|wrot
-130|away
-131|children|father|stand
-132|as Name|had not|it is|now|rais|th|who had
-133|last|minister Name
-134|announc|government|he was
-135|Name says|already|was 0
-136|have to|the driver|way
-137|days|worker
-138|Name ;|inspector|right
-139|0 0|ther was
-140|Name night|car|m
-141|caus of|from Name|take|written
-142|any
-143|br
-144|ago|back|fir|is to|the first
-145|about 0|neither|to blam|“
-148|of that
-150|outsid|was a
-151|warn
-152|mak
-153|at a|be
-154|until|won
-155|Name on|employe|hear|the city
-156|confirm that|flight
-157|only
-158|law
-159|happen
-160|plan
-161|fami|real|than|vote
-162|in an|in his|next|ther|to Name
-164|admitt
-165|Name are|Name who|meet|tak|was to
-166|kind|to 0
-167|Name "|it "
-168|includ
-171|interview
-172|Name as|can|nobody|record
-174|the two|vot
-175|"|for Name
-177|he is
-178|past|should|was found
-179|gone
-180|add|go to|if
-181|hospital|question
-182|hour|is not
-183|city|far
-188|everyon
-190|number|seen
-191|their
-192|up
-194|also|good
-196|driver
-199|much
-200|what
-201|dur|watch
-202|comment
-203|even
-205|statement
-207|for
-208|morn
-209|get|said he
-211|chang
-219|he has|or
-223|after|could
-224|how
-228|that she|then
-230|again
-232|Name to
-233|” Name
-236|country|deni|time
-239|just|show
-240|by Name
-248|Name and|is a
-258|it's
-262|0
-264|and Name
-271|but
-277|: Name
-281|you
-293|expect
-295|confirm
-320|would
-329|when
-372|?
-483|will
`
  .trim()
  .split('\n');
