/** How likely a sentence of no known words proposes a reason, in logits. */
export const EXPLANATION_BIAS = -4.04;

/**
 * By which words a sentence proposes a reason: a weight in hundredths, and the marks that have it (`toSentenceMarks`). Fitted by
 * `npm run train:explanations`.
 */
export const EXPLANATION_ROWS: readonly string[] = `
1052|blam
792|becaus
574|blam the
553|farmer
537|theory
515|believ
495|had
475|motiv
465|? Name
445|believ in|point to
438|and not
435|down to
434|leak
430|suspect
429|~< NN ,
423|~NN VBZ it
421|reason
418|colleagu|old
416|wrong
414|investigator
405|explain
403|attribut
396|run
392|fell
391|to a
390|doubt
385|simp
383|~NN VBZ the
382|Name does
376|says
372|:
367|laugh|~VBD NN ,
366|professor
362|no
359|driven
357|~< the NNP
354|plain
350|talk of
349|brother
347|~, VBZ the
344|;
343|theory of|~< the NN 's
339|explanation
338|~< " it
336|~VBP the NN .
335|caus
334|~that the NN VBD
333|too
330|~, the NN VBZ
329|~, VBP the
326|geologist|~< the NN in
325|~not the NN
323|~, VBZ the NN
321|behind
320|laugh at
318|~NN , VBZ
317|~NN VBD up
315|bad|it was
314|officer
313|trac|~< the NN
312|box|~VBD the NN
310|~" it VBD|~< " it VBD
309|root|~NN that VBD
308|speak of|~the NN VBD
307|leav
306|it the|somebody
304|gas
303|rock|~the NN of a
302|~NN VB the
300|version|~< NN VBP VBG
299|see the|sinc
298|find|suspect the
297|; the
296|see|~< VBD the
295|a|do with
294|collaps|~NN who VBD
293|water|~the NN VBZ
292|from a
291|Name believ
290|wet
287|~NN , and
286|own|storm
285|over a
283|~to a NN
282|~NN as the
280|to believ|~NN VB the NN
279|~NN VBD in
277|~VBZ JJ of
276|: the
275|say
274|Name blam|down|winter
273|ward|~, NNP VBD .
272|thos who
271|~the NN VBP
270|~NNP of NNP VBZ|~VB VBN the
269|nine
268|~no NN ,
266|it
265|its
264|cold|lack|lack of|~NN VBD the|~the NN ?|~the NN in
263|thought
262|attribut the|disput|does not|on account|softwar|~VBZ not VB|~the NN ,|~the VBG NN
261|: it|~on NN of
260|~NN VBZ the JJ|~VBZ the NN ,|~a NN who VBD
259|~for the NN
257|have|rul out|so the|view
256|~the JJ NN VBD
255|said a|~< an NN|~CD NN , and
254|~, in the NN|~in the NN 's
252|climb|~VBD the NN of|~a NN on
251|sees|~the NN to
250|~VBD that a NN
249|pay|that|~NN VBZ JJ
248|prosecutor|say the|~< NN VBD VBN
247|into the
246|~VB VBN the NN|~VBD that a
245|~VBZ that NN
244|stopp|~, and that|~to VB with
243|left
242|account
241|error
240|favour|~CD , and
239|dry
238|small|which
237|~of NNP VBZ|~over a NN
236|bonu|cook|~< NNP of
235|think it|tir|~VBZ NN . >
234|~< his NN
233|call it|cost|responsibl|told the
232|a lack|~NN JJ ,|~that NN VBD|~the NN of the
231|dismiss|~the NN as
230|it is|jump|~in the NN
229|ten|~, in the
228|need a
227|~< her NN
226|pric|~" she VBD .|~: it VBD|~JJ NN VBZ|~the NN down
225|buy|failur|for the|frost|to do|was call|~the NN may
224|came
223|fail|~, his NN|~, which VBZ
222|hold|wall|~'s JJ NN VBZ|~VBP the NN|~VBZ an NN
221|broken|~< NN VBZ|~NN , CD|~VBD NNP ,|~as the NN
220|not the|~to NN ,
219|~NN VBZ . >|~not VB ,|~the NN , and
218|~, a NN|~its NN in
217|~NN VBZ ,|~VBD a NN
216|~< JJ NN|~VBD the JJ NN
215|less|pilot|~VB the NN|~VBZ NN .
214|election|had been|~< NN VBD
213|account of|start|~the NN may VB
212|~NN , which VBZ|~NN may VB VBN
211|~, and he VBZ|~NN , the NN|~NNP VBD at|~the NNP 's NN
210|is about|loan|wash|~NN VBP a NN
209|of a|~NN VBP it|~it . >|~it the NN|~the NN 's NN
208|ran
207|~NN , VBZ the|~in a NN|~no NN to|~the NN and the
206|~VBD VBN VBN|~the NN of it
205|~< the JJ NN
204|blast|~NNP VBZ not VB|~VBD NN for
203|south|the doctor|~VBD the JJ|~VBZ . >|~in NNP VBZ
202|port|ruin|well|~that VBD in
201|gave|mine|play|~VBD CD NN
200|as the|speak|think|~NN VBD VBN by
199|contract|~NN , which
198|rain|~VBD VBN off|~VBN on NNP ,
197|he said|is what|sinc Name|view that|~NN VBZ .|~NNP VBZ JJ
196|Name said|doctor|got|~CD NN and|~her NN ,|~of the NN VBZ|~of them . >|~the NN VBD VBN
195|~, VB the NN|~: the NN|~NN VBZ an
194|want|~NN VBD JJ to|~VBN the NN
193|property|puts|~, VB the
192|everyth|the clos|too much|unpaid|~NN , in the|~as JJ as
191|quarrel|~; the NN|~NN NNP VBZ|~NN VBD the JJ|~NN to NN ,|~the NN at the
190|rumour|~of them .
189|~NN with a NN
188|auditor|that a|~NN , the|~that the NN 's
187|accident|and it|by a|over|sure|~JJ NN of CD
186|began with|it :|~NNP VBZ that|~VBN by NN|~the NN VBZ it|~” VBD NNP ,
185|ill|point|~the NN VB|~the NN VBD of
184|the caus|the night|~CD NN , CD|~NNP VBZ to|~to VB . >
183|blam a|did|lost|out of|smell|~< NN VBP|~NNP VBZ a
182|and that|metr|~'s NN VBD|~into the NNP
181|accord|insid|~CD NN of|~NN VBD because|~VBZ the NN|~that a JJ NN
180|~< NNP VBZ to|~< NNP of the|~JJ NN :|~VBD VBN out|~on a NN ,
179|~< a JJ|~< a JJ NN|~that a JJ
178|at home|~NN ; the|~NN the NN|~this . >|~to the NN
177|at the|~VBP that the
176|an|~VBD into the|~with the NN
175|at all|did it|link|the polic|was
174|club|the bridg|~NN VBZ VBN VBN|~VBZ NN at|~about NN ,
173|bend|the wrong|~NN VBD over|~and he VBZ
172|found no|profit|the winter|~NN VBZ VBN JJ|~NN in it|~VBD JJ to|~VBZ the JJ NN|~its NN , NNP|~that VBD CD
171|cabl|call off|conclud|~" he VBD .|~, and he
170|owes|that had|~NN VBZ VBN on|~a NN in it
169|~a NN in
168|noth|the talk|~, " she VBD|~, and the|~< a NN in|~NN VBD VBG|~NN that NN|~VBZ of NN
167|from|plant|thought to|~, CD NN
166|behind the|more to|~< i VBP that|~< “ they|~NN of it|~and the NN
165|~NN VBZ what
164|origin|~NN , NN VBD|~NN ; the NN|~VBP that the NN|~VBZ no NN to
163|dy|~, ” VBD NNP|~NN , CD NN|~NN VBD ,
162|about a|clinic
161|Name one|wag
160|set|the rise|~NNP , CD ,|~a NN from|~her NN VBZ
159|~< a NN|~NN , a|~NNP of the|~VBD NNP 's|~VBZ it JJ|~against the NN|~not . >
158|friend|machin|~NN VB VBN|~VB for the|~VBN ? >|~the NN of|~to NN . >|~who VBD to VB
157|died of|pric of|said on|with the|~JJ NN with|~its JJ NN
156|asleep|cost the|expert|~< what VBD|~CD NN for
155|made|want to|~< JJ NN ,|~JJ NN JJ|~VBD VBN VBN to|~VBN by CD NN|~VBZ at the|~VBZ on the
154|two of|~, he VBZ|~NN VBD VBN NN|~NN VBZ back|~VBD on NN|~any NN .|~any NN . >
153|to go|~, VBP the NN|~, and that VBZ|~VBN by CD|~VBP . >|~may VB VBN
152|and the|telephon|the reason|~NN , in|~NN may VB|~VBZ what VBD|~no NN to VB
151|a month|empti|her view|lay|~NN of CD|~by the NN|~the NN VBD over|~the NN VBP JJ
150|cannot|hold the|~the NN 's|~the NN VBD .|~to NN .|~” VBD NNP
149|Name of|crack|who|~NN VBD NN|~to VB .|~to a NN that
148|~, VBD the NN|~NN , VBD a|~it VBD NN
147|about|all of|connection|every|~< for the|~NN down to
146|drov|midnight|~, a NN VBZ|~CD NN VBP .|~VBP the JJ NN|~to VB VBN
145|between|bridg|its own|on a|was the|~, CD ,|~; the NN VBZ|~NN the NN VBD|~they VBP to
144|as it|be sold|cran|in it|were the|~" NN VBZ|~< NN on the|~NN , VBP the|~VBN JJ . >|~the JJ . >
143|after a|noth else|~VB VBN ,|~VB a NN with|~by the NN ,|~the JJ .
142|accord to|captain|end|pump|~, VBZ NNP .|~< the JJ|~CD of the|~NN VBZ from|~NN that VBD VBN|~NNP VBZ that the|~VBN VBN to VB|~to VB it|~whether the NN VBD
141|found|is said|the wind|~CD NN VBZ|~NNP 's NN VBD|~after CD NN|~out . >|~the NN ? >
140|his|tell|~'s NN VBZ|~, NN VBP .|~< his NN VBD|~< the NNP ,|~VBZ the NN to|~of NN ,
139|the beginn|the fuel|through a|~" she VBD|~< NN from|~NN at NNP|~NNP , VBZ|~VBD too JJ|~VBZ the NN at|~behind the NN
138|bishop|convinc|fuel|it ”|strik|~< JJ NN VBZ|~JJ to VB with|~VBN JJ .|~VBZ no NN that|~a JJ NN :|~a NN between|~a NN who|~why the NN
137|maintain|mother|one|the insurer|the other|who teach|yard|~, VBZ that|~NNP VBZ not|~a NN on the|~of a NN .|~of a NN that|~the JJ NN ,
136|: "|~NN and not|~VBD CD NN and|~VBN on NN|~VBZ VBN on|~a NN in the|~to VB VBN in|~” . >
135|are the|foreign|lorry|power|sav|~, VBZ NN|~JJ NN , VBD|~NN 's NN|~NN NNP VBZ VBN|~NN VBP JJ|~NN with a
134|harbour|kept|the main|~, VBD the|~< " NN VBP|~NN VBP the NN|~VBN VBN to a|~VBN no NN|~at a NN|~what VBD the|~who VBD to|~will VB CD
133|battery|panic|whol|~, and the NN|~NN , VBD|~NN VBZ JJ ,|~NN between CD|~NN between CD NN|~VBN by a|~VBZ at the NN|~about a NN|~his NN VBP|~the NN since|~them . >
132|: a|has fallen|low|poison|~, VBZ NNP|~NN at the|~VBN VBN to|~an JJ NN|~down to a|~the JJ NN of|~the NN that VBD|~the NNP 's
131|his lawyer|kill the|~NN VBD at|~VBD VBN VBN in|~by a NN .|~his NN VBZ|~out of the NN|~the JJ NN .|~the NN ' NN|~well . >
130|nor|talk|villag|~'s NN VBZ VBN|~, VBD a|~NN 's NN VBP|~NN for NN ,|~its JJ NN ,|~the NN JJ
129|clos|dogs|tape|why the|~CD of them .|~NN VBD , the|~NN VBD for|~NNP CD .|~NNP CD . >|~NNP VBZ NN|~VBD VBN after|~VBZ on the NN|~on the NN .|~the NN for
128|tank|the gas|~" NN VBP|~'s JJ NN|~< a NN of|~CD NN and VBD|~NN JJ and|~VBD VBN because|~and NN VBD|~off the NN
127|at|spe|~, NN VBD|~that VBD the NN
126|Name think|chairman|fill|no more|put|rul|shortag|~< NNP ,|~JJ NN . >|~NN VBZ NN .|~NN VBZ VBN to|~NN on NN|~NN on the JJ|~NN with the NN|~no NN in the|” said
125|and he|between two|certain|drink|littl|~< NNP VBZ JJ|~< that the|~< that the NN|~JJ NN to the|~NN , to|~NN over a|~VBD the NN on|~a NN of NN|~its JJ NN .|~on NN that|~on NNP ,|~she VBD VBN|~the NN '|~the NN .
124|; it|a leak|builder|hand|president Name|said that|the last|~" he VBD|~NN , VBD the|~between CD NN
123|~VBZ the NN .|~a NN at|~he VBD VBN
122|walk out|~, the NN|~, ” VBD|~< an JJ|~VBN to VB VBN|~by CD NN|~the NN VBZ ,|~the NNP in
121|brought the|eaten|fog|insurer|sold|test|~, " she|~, the NN VBP|~< for the NN|~NN VBD of|~NN VBZ the NN|~NNP , in|~NNP of NNP|~VBN VBN since|~and not the NN|~at the NNP|~his NN ,|~of the NNP of
120|" she|i would|put the|think that|~NN VBZ JJ to|~NN VBZ VBN|~NN can not VB|~NN will VB NN|~and not the|~to VB VBN .
119|beginn|is the|set off|~because the NN VBD|~for NN ,|~out of the
118|Name want|against the|but the|in all|went|~NN that VBZ|~and VBD a NN|~with it .|~with it . >|~with the NN of
117|Name have|by the|~< " NN|~< NNP VBD the|~< the NN NNP|~NN , "|~NN can not|~NN over the NN|~VBZ the JJ|~of the NNP|~she VBD .|~she VBD . >
116|a broken|spr|~< his NN VBZ|~NN , and that|~NN , and the|~VBZ NNP . >|~the NN would
115|bottl|depot|drain|farm|~NN VBD VBG VBN|~VBZ in NN|~an NN of|~the NN , VBZ|~the NN . >|~the NN they
114|came from|may|used to|~NNP NN VBD VBN|~VBD , and|~VBD VBN VBG|~VBG the NN|~that a NN
113|here|it a|of this|print|teach|~< NNP will|~NN , " VBD|~NN VBD in the|~NN into the|~VBZ VBN JJ|~a NN VBZ .|~down to the|~down to the NN|~of the NNP ,|~on a NN|~since NNP CD|~the NN on NNP
112|opinion|ten year|the institut|~'s NN , NNP|~NNP VBZ the|~VBD JJ ,|~VBZ , and|~the NNP of NNP
111|did the|himself|~NN VBZ out|~NNP VBZ the NN|~VBN since NNP|~and that VBZ|~for a NN|~it VBZ the NN|~no NN in|~the NN VBZ .|~they VBD VBN
110|Name was|dug|hill|part|~< an JJ NN|~NN , ” he|~NN in the NN|~NN of NNP VBD|~VBD its NN in|~VBN the NN .|~VBZ NNP .|~and it VBD|~the NN VBD it
109|into|of it|the pric|~VBD CD NN on|~VBN in a NN|~and no NN|~by a JJ|~the NN VBD ,|~who VBD not
108|the official|them in|~, VBD that|~NN down .|~NN down . >|~VBD , the|~VBP a NN|~a NN ,|~a VBN NN|~can VB VBN|~in NNP VBD|~into the NN .
107|eleven|holiday|lock|off the|~, its NN|~VBZ VBN from|~that VBD VBN|~the NN on NN
106|by telephon|crash|quarrel over|that is|through|~< NN on|~JJ in NNP|~NN , and not|~NN from CD|~VBD not VBN VBN|~VBN on NNP|~by NN ,|~on the NN and|~will VB NN|~would VB it
105|a singl|full|is that|train|~CD of the CD|~NN 's NN VBZ|~NN VBD to the|~NNP of the NNP|~VB VBN . >|~VBD at NN|~VBZ to VB VBN|~of NN VBZ
104|boot|ferry|hand in|rival|~'s NN VBP|~< behind the|~NN ; NN|~NN VBP on|~VBZ to NN|~that NN VBD VBN|~that they VBD|~the NN in NN|~the NN that
103|been|former|has to|the prosecutor|~, her NN|~, she VBZ|~< she VBZ the|~NN VBP . >|~NN VBP VBG|~NN in NNP .|~NN with the|~VBD in NNP|~a NN VBZ|~at NN ,
102|bank|for what|main|the border|~, " he VBD|~NN VBD NN to|~NNP , who VBZ|~a JJ NN ,|~a NN of the|~at NNP ,|~since the NN
101|and noth|read the|side|such|turn|~NN of the|~NN that NN VBD|~VB the NN of|~VBD with a NN|~the JJ NN to
100|0 a|chief executiv|institut|kill|laboratory|light|what happen|~, CD NN VBP|~, and not|~JJ than a NN|~NN VBD JJ ,|~VBD JJ than|~VBD VBN up|~VBG to NN|~a NN from NNP|~he VBD JJ|~of NNP . >
99|Name ”|a quarrel|defeat|else|out|rise in|the|the heat|~, who VBP|~, who VBZ|~< no NN VBD|~VBP in the|~VBZ a JJ NN|~the NN , in|~the NN VBP that|~the NNP ,|~to VB her NN
98|she was|the telephon|up in|~< " this|~VBZ a JJ|~a NN - NN|~for the NN of|~that he VBD
97|and no|him|~NN VBZ of NN|~VB with the|~VBD for NN|~a NN VBD the|~an JJ NN .|~and VBD a
96|a report|came down|debt|once|suggest|that the|the judg|~for a NN .|~her NN on|~of a JJ NN|~this NN that
95|act|ask the|cut the|goes|push|what|~NN , he VBZ|~NN VBN on|~NN at NNP VBD|~at NNP VBD|~what the NN
94|a first|brok|magazin|the union|~< NNP , a|~NN for the NN|~VB , "|~VB that the NN|~VBD VBN at|~VBZ the NN that|~both NN VBP|~the CD NN .|~the NN before the
93|the peopl|the spr|the whol|~< what VBD the|~CD NN VBP|~NN , a JJ|~NN VBD VBN at|~NN VBD from|~NN at the NN|~VBD with a|~VBZ CD NN ,|~of JJ NN .|~she VBD to VB|~that NNP VBD VBN|~the NN VBD for
92|come to|if it|~, VBZ CD|~, he VBD|~VBZ the NN in|~the NN into the|~the NN itself
91|of|the roof|~NN by NN|~NN without NN|~VB VBN in the|~VBD not to VB|~an NN that|~of the NN on|~since NNP .|~since NNP . >|~that the NN|~the NN , which
90|the door|was it|~NN , a NN|~NN who VBD the|~VBD VBG VBN|~VBD not to|~a NN with|~by a NN|~in her NN|~of NNP .|~than a NN|~the NN that he|~the NN will not
89|heat|man who|says Name|~< JJ NN of|~JJ NN , a|~NN from the|~VBD not VB .|~VBZ its NN|~of NN VBD|~to CD NN
88|feet|mr|mr Name|not want|seat|to thre|~NN CD .|~NN CD . >|~NN VBD VBN off|~NNP 's JJ NN|~VB her NN|~VBN VBN by|~VBZ VBN . >|~with a NN .
87|by an|once the|silenc|~< NNP VBD to|~NN VBD a NN|~NN VBD down|~NN VBD on the|~NN VBP the|~NN at NNP .|~NN to CD NN|~NNP VBD on|~VB VBN in|~VBD NN at|~at the NN ,|~of NN :|“ Name
86|flat|hand out|mov|~VBD the NN .|~VBP NN . >|~VBZ CD of|~VBZ no NN|~a NN , the|~a NN over|~again . >|~the NN 's JJ|~the NN a|~the NN the NN
85|had come|peopl and|room|struck|the bishop|what the|~NN VBD , and|~NN a NN .|~NN to a NN|~VBD VBN him|~VBP no NN|~his NN . >|~the NN into
84|the crew|the new|~, VBD a NN|~CD NN who|~JJ than a|~NNP of the NN|~VBZ JJ that|~a NN VBD|~it VBD the NN|~the NN of VBG|~the NN the
83|brought|company and|hous|~: the NN VBD|~NN , VBN|~NN , that|~NN : "|~NN at NNP ,|~NNP 's NN ,|~VBD out of|~VBZ not VB the|~a NN :|~the NN , "|~the NN ;|~the NNP NN VBZ
82|fals|sinc the|~< it would|~< it would VB|~NN , not|~NN : the NN|~NN VBP .|~NN of NN ,|~VBN VBN in|~VBZ VBN .|~VBZ about NN|~and the NN VBP|~i VBP that
81|0 year|at Name|began|his brother|the chairman|the report|was on|wind|~, " he|~< NN from the|~NN ' NN|~NN as a NN|~NN on the|~NNP , VBD on|~down to a NN|~they VBD . >
80|engin|may have|was no|~< JJ NNP|~CD , a NN|~NN , VBP|~NN a NN|~NNP VBD VBN|~VBN to a|~the NN , NN
79|driver|~, her NN VBZ|~, who VBD|~< her NN VBD|~CD NN and a|~CD NN on|~NN in NN VBZ|~VBD on NNP|~of it . >|~should VB VBN|~the JJ NN and|~the NN , where|~the NN from|~up . >
78|0 in|analyst|fear|first report|slept|story|took 0|two|~, VBD on NNP|~, a NN ,|~, who VBZ VBN|~CD NN without|~NN : CD|~NN at the NNP|~NNP NN in NNP|~for CD NN|~the NN VBD a
77|Name with|on that|told to|~< " we VBP|~JJ NN at NNP|~NN , because|~VB VBN .|~VBP NN .|~not VB that|~the NN in the
76|becaus of|drop|in her|not|the farmer|~NN VBD VBN up|~NN VBZ of|~NNP on NNP CD|~VBD on NN .|~VBN the JJ|~a NN at the|~from the JJ NN|~in the NN on|~the NN VBD from|~the NNP VBZ|~to the NN .
75|blood|child|spent|~< the NN of|~JJ in NN|~NN VBZ not|~NN about NN|~NN in this|~VB VBN VBN|~VBN out .|~VBN out . >|~VBP the JJ|~she VBD ,|~the NN :|~they VBD .|~to VB a NN
74|under|~CD a NN|~NN , where|~NN in a|~NN over the|~NNP , which VBZ|~NNP VBD on NNP|~a NN 's NN|~that there VBD no
73|an old|becaus he|laid|park|the empty|whom|~, VBD its NN|~< some CD|~< “ the NN|~NN of this|~VBD VBN by a|~a VBN NN .|~about the NN|~at NNP . >|~the NN , the
72|be nam|has been|is on|more than|no evidenc|read|shout|stood|~NN , CD of|~NN VBD VBN a|~NN for a NN|~VBN by NN ,|~VBZ that his|~VBZ that his NN|~a NN before|~at NNP .|~that VBD the|~the NN VBD to
71|of an|the train|~'s NN in|~< NNP VBZ that|~< he VBD|~VBN in a|~VBN in the NN|~in NNP , the|~in the NN and|~of JJ NN|~of the NN of|~so that the|~to CD NN .|~what VBD the NN
70|is 0|order|the dam|the owner|what they|with it|~, VBD that the|~, who VBZ NN|~< NN NNP VBD|~JJ NN VBZ JJ|~NN , VBD VBN|~NN VBZ in NN|~VBD , the NN|~VBD NN that|~VBN VBN in the|~down . >
69|came to|executiv Name|roll|seen by|than a|~, ” he VBD|~< i VBP|~JJ NN VBD VBN|~NN , VBD its|~at the NN|~in NN for|~not VB to VB|~she VBD to
68|fishermen|the villag|~, she VBD ,|~< NN in the|~JJ , NNP ,|~JJ and VBZ|~NN , VBZ a|~NN against the NN|~NN will not|~NN will not VB|~NNP , he|~VBD VBN about|~VBD the NNP|~VBN NN JJ|~VBZ in the|~for CD NN .|~in NN VBZ|~on the NN that|~with a NN
67|Name even|Name in|has not|in this|round|the bank|~" VBD NNP ,|~< NNP 's JJ|~JJ CD NN VBD|~JJ NN , and|~NN : the|~VB that the|~VBD on NNP that|~VBG the NN ,|~but the NN|~from the JJ|~her NN VBD|~of it .|~of the NN ,|~that she VBD VBN|~that the NN of
66|about the|empty|outsid|singl|the sale|the strik|who ask|~< NN that|~NN VBN NN|~NN and the|~VBP to VB|~a NN VBD VBN|~no NN that|~that . >|~the JJ VBZ
65|boy|father|have been|the second|to look|villager|young|~, and no|~< at the|~JJ NN ?|~NN from a|~VB the NN ,|~VBN off the NN|~on the NN|~she VBZ the NN|~the JJ NN|~the NN VBN|~to VB with the
64|baker|can be|later|she told|study|the window|when a|~" i VBP|~, VBZ a NN|~VB with the NN|~VBZ JJ ,|~of a NN|~the NN VBD at
63|the delay|without a|~< in the NN|~JJ NN the NN|~NN , ” she|~NN VBZ VBN by|~NN VBZ VBN the|~NN in CD|~VBD . >|~VBD CD NN for|~of NN , and|~on NN . >|~such a NN|~the NN VBD down
62|" he|been a|for six|so that|week of|~NN VBD the NN|~NN in a NN|~VBD NN .|~VBD NN . >|~VBD VBN a|~VBN by a NN|~VBZ VBN the|~after a NN|~in a NN of|~the NN in a|~without NN .|~without NN . >
61|" Name|due to|first day|to one|to the|was taken|were|~, VBD its|~< the NNP VBZ|~CD , VBD|~NN VBD their NN|~NN and VBD a|~NN to CD|~NNP 's NN in|~VBD its NN|~a NN , VBZ|~the NN and|~when a NN
60|Name becaus|puts the|rise|safety|~'s NN VBD that|~JJ since the|~JJ since the NN|~NN VBD their|~NN and the NN|~VBD so JJ|~VBN the JJ NN|~he VBD NN|~her NN . >|~on NN .|~since CD . >|~the NN will|~the NN would not|~the NNP on
59|her|maintain that|whether|~< NNP of NNP|~CD of the NN|~NN , she VBD|~NN JJ . >|~NN of CD ,|~NNP VBD VBN VBN|~for the NN .|~in the NN for|~its NN ,|~“ the NN
58|Name will|below|home|writ|~NN : CD NN|~NN NNP of|~NN VBP ,|~NN in NN|~VBZ VBN ,|~in NN and|~she VBZ the|~the NN of CD|~where the NN|~who VBZ NN
57|barn|does|flag|never|person who|said to|that this|the light|the plant|~" we VBP|~, VBD CD|~CD NN and CD|~NN JJ .|~NN VBD VBN the|~NN in NN .|~NN of a|~NNP VBD NN .|~VBD on NNP .|~VBN to VB|~about the NN .|~her NN .|~on the NN VBD|~since CD .
56|bear|contractor|releas|she|the team|~, the NN VBD|~, ” he|~< NN VBP VBN|~CD NN on NN|~NN VBD it ,|~NN VBZ VBN in|~NN as a|~NN into the NN|~NNP , VBD that|~in NNP . >|~out of NN|~the NNP VBD VBN
55|chief|flood|give|per|recall|the hill|walk|window|~NN for the|~VBN to a NN|~VBZ VBN to|~she VBD the
54|have not|lift|says that|would have|~, VBD JJ|~, a NN VBD|~JJ , VBG to|~JJ NN 's NN|~JJ to VB .|~NN in it .|~NNP , and|~and NN VBN
53|most of|~, and so|~< NN can|~CD , VBG to|~JJ NN : the|~VBD VBN by NN|~VBD on the NN|~VBD their NN|~VBD this NN|~VBN into the|~of them in|~the NN VBZ not
52|come|do it|of both|~" NN VBD|~< “ the|~NN VBP a|~NN of both|~NNP , CD|~NNP VBD the NN|~VBN , the|~a NN in NNP|~that NNP VBD|~the NN , he
51|away|fallen|him to|it at|of which|on the|the man|would be|~< he VBD VBN|~NN VBD VBN .|~NN VBZ NN to|~NN for JJ NN|~NN of an|~NN on NNP NN|~all NN . >|~from the NN ,|~the NN VBD in
50|begin|down on|he says|they had|~" NNP VBD NN|~< NN who VBD|~< NNP NN|~NN VBD VBN out|~NNP 's NN VBZ|~VBD VBN a NN|~VBD on the|~VBN off .|~VBN off . >|~all NN .|~the NN -|~through a NN|~with CD NN
49|aliv|charg|in the|out on|question about|think the|up to|~< it VBZ the|~NN JJ to the|~VBD in the|~of the NNP NN|~she VBZ to|~the NN VBD VBG|~the NN with|~without a NN
48|for nine|from 0|meant|panel|the boat|the car|~< a NN ,|~NN , VBG to|~NN VBD VBN CD|~NN in NNP NN|~NNP , whose NN|~VBD no NN .|~VBZ VBN that|~a NN with a|~he VBZ . >|~in it .|~in it . >|~on its NN|~the NN only
47|bus|had left|passenger|some 0|the two|ticket|~, and VBZ|~, and a NN|~: CD NN|~< she VBZ|~JJ NN VBD|~NN , VBZ NNP|~NN , who|~NN from NNP .|~NN of NN VBD|~NNP VBD that he|~VBG at JJ|~that it VBD|~the NN , who|~” he VBD
46|and so|are to|cut|dam|employer|joint|money|row|~, " VBD NNP|~< NN VBZ VBN|~NN VBD VBN VBG|~NN VBD a|~NN VBP NN|~NN to a|~NNP will VB|~VBN off the|~VBN to VB on|~a NN , and|~and a NN .|~by CD NN in|~in . >
45|and was|ban|bought|official|relation|sixty|that no|the harbour|the loss|~" VBD NNP|~CD , a|~NN , but|~NN for CD NN|~NN since NNP|~VB with it|~an NN ,|~over CD NN|~the NN for the|~who VBZ VBN
44|date :|delay|duty|prison|seal|to see|wave|~, VBD CD NN|~JJ NN the|~NN VBZ NN|~NN VBZ in the|~VB it on|~VBN NN ,|~a JJ NN VBZ|~a NN , ”|~an NN VBD|~he VBZ .|~in NNP and|~over the NN|~the NN VBZ on|~the VBN NN|~to NNP . >
43|buyer|most|none|of four|the opposition|to have|~CD , VBG|~JJ to NN|~NN and VBD NN|~NN ” .|~NN ” . >|~NNP VBD a NN|~VBD NNP CD|~for NN . >|~in the NN since|~no NN VBD|~the NN VBD up
42|at a|border|chairman Name|customer|door|no longer|says the|side of|sinc 0|that its|~CD , VBZ|~CD in CD|~NN 's NN VBD|~NN , " he|~a NN 's|~the NN VBP NN|~to VB her|~which VBD VBN|~which the NN VBD
41|for ten|river|shift|the ground|~'s NN VBD .|~< NN of NN|~< the NN will|~JJ of them VBD|~NN 's JJ NN|~NN of NN and|~NN to VB with|~VBN on the NN|~VBZ NN >|~and a JJ NN|~in NNP .|~that the JJ NN|~to the NN 's|~with its NN
40|bin|date|to blam|~< NN VBP not|~VBZ VBN by|~can not VB|~i VBP n't|~in the NN that|~of CD NN|~whether the NN
39|it did|~NN in which|~VBD a NN of|~VBD to CD NN|~VBZ that the|~for NN .|~not VB it|~on the NN ,|~that a NN VBD|~the NN VBZ from
38|Name has|built|itself|last year|open in|open on|the town|theft|~CD NN VBD the|~JJ , the|~NN of the JJ|~VBD VBN on the|~VBD to CD|~VBN VBN .|~VBN on NNP .|~VBZ in the NN|~his NN VBD|~than the NN|~the NNP of|~their NN ,
37|back to|be the|possibl|report on|sell|the thre|union|~, VBD on|~< NNP VBZ|~CD of CD NN|~NN , VBD that|~NN of VBG VBN|~VBD CD NN of|~VBD NN and|~VBN in the|~an JJ NN ,|~and a JJ|~as the NNP|~from NNP . >|~he VBZ not|~on the JJ NN|~to NN and
36|0 at|by 0|fire|health|it took|maker|resign|shoot|two year|with its|~, the JJ|~NN VBZ to VB|~NN that the NN|~VBD the NN ,|~VBZ NN in|~in the JJ NN|~it VBZ . >|~not the NN ,|~of CD NN ,
35|due|it in|on its|safe|the capital|~, and it VBZ|~, the JJ NN|~, when the NN|~< there VBP|~NN VBD not|~NN VBD them|~VBD NNP , who|~VBN JJ NN|~VBN by the NN|~VBZ VBN VBN .|~a NN VBN|~of CD ,|~the JJ VBP|~to the NN of|~with NN . >
34|cousin|four of|gate|the central|the station|~, when the|~JJ 's NN|~NN VBD . >|~NN VBP VBN to|~NN for CD|~NN from NNP|~VBD CD JJ|~VBP JJ . >|~a NNP NN|~after the NN|~and that the
33|carri|has found|not to|rent|report by|the autumn|the road|~< CD NN VBD|~< NN VBP the|~< he VBZ VBN|~< it VBZ NN|~NN VBD that the|~VBD VBN VBN for|~VBZ NN to VB|~of NNP VBD|~of a JJ|~the NN for CD|~who VBZ the NN
32|Name 0|film|injuri|kitchen|new|peopl|rather|spread|striker|to clos|was Name|~, NNP , VBZ|~, VBD NNP|~< NNP , who|~< VBG to|~NN against the|~NNP , NNP VBD|~NNP NN in|~that the NN VBP
31|Name is|earlier|ground|the general|wher the|whether the|work for|~NN 's JJ|~NN on NNP .|~from a NN|~in CD . >|~the NN VBP ,|~to VB for|~when the NN VBD
30|days of|food|mention|peopl on|strik in|that was|~'s NN , VBD|~, VBN by|~, the NN .|~NNP , whose|~of its NN VBD|~off . >|~the NN VBZ of|~they VBD the NN|~to a JJ
29|Name he|besid|defenc|for two|forty|had seen|he told|match|~< the CD|~< the NNP VBD|~JJ NN VBD the|~NN VBN . >|~NN VBP that the|~NN of NN in|~VBD VBN in NNP|~VBN out of|~VBZ that he VBD|~it VBD a|~that its NN VBD|~the NN to NNP|~those who VBD
28|examin|the trial|~" NNP VBD .|~< NN who|~< NNP VBZ the|~JJ NN VBN|~NN VBD its NN|~NN VBN .|~NN by the NN|~NN from the NN|~of NN and|~the NN ; the|~to NNP .
27|; a|Name cannot|doubt that|each other|if you|saw|taxi|the panel|the weather|~JJ , NNP|~NN VBD it|~NN at a|~NN of JJ NN|~NNP VBZ VBN the|~VBD NN on|~VBD to the|~VBZ VBN VBN|~it would VB|~of NN that|~the NNP . >|~when a NN VBD
26|mind|the school|the tabl|trad|troubl|~, and a|~NN ' NN VBD|~NN to NNP|~NNP , a NN|~NNP VBD the|~VBP JJ .|~a NN VBZ VBN|~a NN to VB|~not VBN to|~of this NN
25|Name put|a third|four year|mill|neither|of the|owner|said and|teacher|whos|~JJ NN >|~NN , of|~in CD .|~that NN ,|~the NN VBD on
24|and its|build|clear|peopl in|report|sourc|survey|the cost|~NN , ”|~NN and VBD CD|~NNP VBD . >|~from NNP .|~in NNP on NNP|~it VBZ .
23|and two|becaus the|bill|clerk|guest|she said|switch|that nobody|to its|who have|~< there VBZ|~CD NN of the|~NN . >|~NN VBZ no|~NN out of|~a NN , "|~and the JJ|~at the NN of|~it VBD not|~its NN .|~its NN . >|~not VB to|~the NN VBZ JJ|~when it VBD
22|" said|Name did|argu|better|lawyer Name|road|to an|was not|~, he VBD .|~< NN in|~< what VBZ|~CD of its NN|~JJ NNP ,|~JJ to the|~NN of CD NN|~VBD NN to VB|~VBD to VB|~VBN from the|~about NN .|~about NN . >|~back . >|~in NNP on|~of NN in|~since NNP ,|~that his NN
21|as to|claim|let|the firm|this|to talk|which is|~< its NN ,|~< the NN JJ|~< the NNP of|~NN VBN for|~NN VBP CD|~NN in CD NN|~VBD VBN for|~VBN NN VBD|~VBZ the NN 's|~he VBD VBG|~in NNP NN|~of NN . >|~the NN VBZ in|~there VBD CD|~through the NN
20|0 said|a person|and found|be held|buri|financ|mark|reject|transport|~, NNP ,|~, VBZ a|~, whose NN|~< " we|~NN JJ to|~NN VBD .|~NN before the NN|~NN to the NN|~NN who VBD VBN|~VBN in NNP|~VBN to VB .|~VBP that NN|~and the NN VBZ|~into the NN|~on NNP in|~the NN since CD|~up to CD NN|” he
19|abov|few|such a|weather|~, VBD NNP ,|~NN by NNP|~NN in JJ NN|~NN that the|~NN under the NN|~NNP VBD to VB|~NNP of NNP NN|~VBD JJ NN|~VBG to a|~VBZ NN to|~a NN that VBZ|~and NN . >|~on NNP . >|~they VBD the|~up to CD
18|disput that|in a|peopl are|some of|used|with 0|~< NN NNP VBZ|~JJ NN , NNP|~NN , his NN|~NN in NNP|~NN under the|~NNP VBD .|~VB the NN in|~VBD a NN in|~VBZ that the NN|~a NN VBP|~it VBZ the|~of the NN in
17|a new|after the|com|contain|deputy|diplomat|loss of|parti|pressur|ston|two peopl|work on|year and|~, " VBD|~, NNP 's|~JJ NNP VBD|~NN in this NN|~NN on NNP ,|~NNP VBZ VBN|~VBD it ,|~by the NN of|~its NN to|~on NNP that|~the NN "|~will not VB
16|Name went|conced|sound|thre|~" VBD its|~, " VBD its|~< NN NNP|~CD JJ NN .|~JJ , and|~VBD on a NN|~VBN JJ since|~a NN of|~in the NN VBZ|~it VBD not VB|~no NN .|~on the NN VBZ
15|back|for it|long|post|sale|the day|town|~JJ NN 's|~NN VBD that it|~NN on NN ,|~VBD VBG . >|~VBD not VBN to|~VBD on a|~VBD to VB the|~VBG . >|~VBP not VBN|~a NN that|~because the NN|~not a NN|~out of NN .|~who VBD on
14|" i|channel|died|head|the question|~CD of them|~JJ NN , in|~NN , and it|~NN , his|~NN for JJ|~VBD in the NN|~VBD to the NN|~VBN by the|~VBZ not VBN to|~a JJ NN and|~a NN that VBD|~at the NN that|~he would VB|~in JJ NN .|~it VBD CD|~on NNP .|~the NN VBZ VBG
13|a woman|go|it on|oil|produc|short befor|slid|the theory|they will|~< the NN would|~CD JJ NN|~JJ NN of the|~NN that NNP VBD|~NN to VB .|~NN when the NN|~VB for NN|~VBN VBG .|~VBN VBG . >|~VBN the NNP|~VBZ that he|~a NN . >|~in this NN|~she VBD JJ|~they will VB
12|fast|guard|isn't|it would|protest|station|thos|thre of|~< he VBZ the|~NN , NN VBP|~NN VBZ on|~NN and NN .|~VBN any NN|~VBN the NN ,|~a NN >|~a NN of JJ|~before the NN .|~in the NN VBD|~of it ,|~the NN JJ ,|~to the JJ NN|~” he VBD .
-12|faith|front of|giv|her offic|in its|is|owner Name|publish :|short|spar|that they|were 0|~'s NN .|~, and it|~< VBN :|~< VBN : CD|~CD NN from NNP|~CD and VBZ|~JJ of them|~JJ on NNP|~NN ' NN VBZ|~NN VBD CD NN|~NN in the|~NN on CD NNP|~NN within CD|~NN within CD NN|~VBG at JJ CD|~VBN : CD|~VBN : CD -|~VBN any NN .|~VBP the NN of|~VBP to VB VBN|~VBZ a NN in|~not VBN ,|~to VB CD|~to the NN in|~which VBZ CD|~will VB VBN .
-13|agency the|among them|floor|has 0|he expect|not think|of peopl|the captain|their hom|to reopen|will be|~, she VBD|~< " no|~< it VBD VBN|~JJ than CD NN|~NN , " she|~NN VBD not VB|~NN VBZ in|~NN on NNP|~NNP VBD to|~VB JJ . >|~VBG CD NN|~VBG to the NN|~again on NNP|~of NNP on NNP|~the NN after|~to its NN|~will VB in
-14|acros the|and ther|fish|is to|next week|region|statement on|visit|were kill|would not|~, NNP , NNP|~, and NN|~, in NN|~< CD NNP|~< NNP VBD that|~NN : CD -|~NN VBZ JJ .|~VB in NNP|~VBD that there VBD|~VBN NN . >|~VBN VBN on|~VBN about the|~VBN about the NN|~VBZ JJ NN|~VBZ NN ,|~VBZ that a|~and VBD CD|~at CD NN on|~by NN .|~by NN . >|~from the NN of|~of the CD|~over the NN .
-15|clos until|compani|company said|like a|minister said|no sign|said its|the end|~" VBD its NN|~, " VBD the|~, and they|~, which the|~CD VBZ VBN|~NN JJ NN .|~NN for the JJ|~NN of NNP on|~NNP the NN VBD|~VB on NNP .|~VBD the NN and|~VBN at the NN|~VBZ VBG the NN|~VBZ a NN .|~and VBD for|~at JJ CD|~he VBZ the NN|~of NNP on|~on CD NNP ,|~the JJ NN at|~the NN , but|~which the NN|~will VB VBN in|~with CD NN .
-16|Name expect|any|for their|had ever|m on|must be|sign of|thes|to meet|~' NN VBZ|~, a JJ NN|~, and CD NN|~< NNP VBD on|~< he VBZ|~NN NNP VBD that|~NN to NN|~NNP NN to VB|~NNP in NNP ,|~VBD at the|~VBD in CD|~VBG by NNP ;|~VBN that the NN|~VBZ out .|~VBZ out . >|~and the NN VBD|~at the JJ NN|~by NNP ; VBG|~he VBD to VB|~not to VB|~on NNP , the|~the NN NNP|~the NN for NN|~until JJ NN .|~will VB VBN by
-17|accept|correspondent|country and|day|everyon quot|is be|newspaper the|paid|percent on|reopen on|shop|when the|~" VBD the|~, which VBD to|~; VBG by|~; VBG by NNP|~NN . *|~NN . * >|~NN : NNP|~NN and NN VBN|~NN of NNP .|~NN on the NN|~NNP ; VBG|~NNP ; VBG by|~VBD to VB VBN|~VBD to VB in|~VBG by NNP )|~VBN CD NN|~VBN VBP VBN .|~VBN into the NN|~VBN with the|~and NN VBN VBP|~by NNP )|~by NNP ) >|~by NNP ;|~in an NN|~of her NN|~the NN VBZ NN|~the NN that NN|~until the NN|~which VBD to|~with the NN .
-18|a survey|and four|fault|is at|person|signal|the idea|the island|the minister|the shop|ther will|~( VBG by|~( VBG by NNP|~, a NN who|~< ( VBG|~< ( VBG by|~< it VBD CD|~< of the|~NN , NNP VBD|~NN VBN VBP|~NN VBN VBP VBN|~NN before NNP .|~NN on the NNP|~NN that VBD the|~NNP ) >|~VB the NN at|~VBD VBN in NN|~VBD VBN to the|~VBD that there|~VBG by NNP|~VBN at CD|~VBN from the NN|~about CD NN VBD|~he VBD . >|~the NN should VB|~there will VB|~with the JJ NN
-19|0 tonn|Name thre|allow|at least|camera|he would|in hospital|job|later than|loss|pass|quot are|resident|the paper|~, and there|~- NNP >|~< - NNP >|~< she VBD the|~CD NN , VBG|~NN VBP VBG for|~NN an NN|~NN later than|~NN of them|~NN of this NN|~NN will VB JJ|~NN will VB on|~NNP VBD NNP|~VBD NN to|~VBN to CD|~VBP n't VB|~a JJ NN .|~a JJ NN in|~and CD NN VBD|~and VBZ VBN|~of them VBD|~that no NN
-20|again in|fourth|last for|least|sail|the commission|weigh|~, VBZ JJ|~< * NNP|~< the NN VBD|~NN 's NN of|~NN , " NNP|~NN VBD VBN with|~NN after the NN|~NN at NNP on|~NN by CD|~NN by NN .|~NN will VB CD|~VB JJ .|~VBD the NN would|~VBZ , the|~VBZ a NN of|~as NNP ,|~of the NN
-21|a letter|arrest|ask|came out|claim that|client|draw|line|no doubt|operator|promis to|the story|victim|way|when it|~* VBN for|~* VBN for NNP|~< * VBN|~< * VBN for|~< NN VBD CD|~< NNP CD|~JJ NN by NNP|~JJ and JJ|~NN since NNP ,|~NN that she|~NNP CD , CD|~VBD that CD|~VBD that he VBD|~VBN . *|~VBN . * >|~VBP VBN . *|~and NN VBP|~and NNP . >|~from NNP to|~in NN . >|~the NNP VBD|~to VB on NNP|~which the NNP|~will VB CD NN
-22|0 has|0 year-old|and everyon|court|he was|she expect|the famili|the inquiry|to be|year-old|~< in the|~CD NN in a|~NN VBN in|~NN that NNP|~NNP , and the|~VBD VBN CD|~VBD it .|~VBD it . >|~VBD its NN ,|~and NNP .|~at CD NN >|~in CD ,|~in NNP , CD|~than CD NN|~they VBD NN|~to NN on NNP|~to VB JJ .
-23|Name last|board|clock|happen|least 0|off|operation|the plac|to stop|tonn|~, VBD VBN|~: NNP >|~< about CD NN|~CD , CD|~NN , VB|~NN , it|~NN : NNP >|~NN of NNP|~of NNP NN|~of the NNP VBD
-24|0 was|alway|decad|hear|peopl who|the crack|the vote|~" no NN|~< NN NNP ,|~NN VBD JJ NN|~NN VBD his|~NN and VBD to|~NN from a NN|~NNP VBD that she|~VB the JJ|~VBD for NNP|~VBN VBN ,|~VBN for NN .|~VBZ VBN of|~almost CD NN|~he VBD .|~his NN on|~that NNP VBZ|~with the JJ
-25|confident that|mean|titl|to clear|told me|~" we VBP VBN|~'s NN VBD JJ|~< " they VBD|~< NN in NNP|~JJ NN , she|~NN of NNP ,|~NNP , VBD NN|~VBD a NN ,|~VBZ VBG the|~a NN about NN|~and VBD to VB|~and VBZ CD|~he VBD not|~his NN and|~of the NN VBP|~on NNP the|~the NN VBD its|~within CD NN ,
-26|Name don't|Name took|believ the|built in|dozen|nobody in|rose|sampl|until Name|up the|~, NNP 's JJ|~, VBZ not|~, and NNP|~, and VBD|~- CD >|~: CD -|~: CD - CD|~< " there|~< NN CD|~< by NNP >|~CD - CD >|~NN VBP that|~NN since CD ,|~NNP from NNP|~VBP VBG for|~by a NN ,|~that it will|~within CD NN .
-27|and nobody|bodi|damag|fine|front|had ask|newspaper|trial|up by|~" they VBD|~' NN .|~, CD JJ than|~- CD - CD|~< " we VBD|~CD , when|~CD - CD -|~CD JJ than|~NN , VBZ VBN|~NN near NNP|~NNP on NNP NN|~VBD CD NN .|~VBD VBN to NN|~VBN before the NN|~and CD NN|~at about CD|~the CD - NN|~the CD NN VBP|~the NN should|~until JJ NN|~would VB VBN
-28|0 metr|Name came|car|died in|evidenc|found that|he believ|is a|it said|it to|near Name|plan to|said in|stolen|the former|to him|until the|whatever|~- CD -|~CD NN with|~JJ NNP , who|~NN VBP VBN VBN|~NN VBZ that he|~NN since CD|~VBD VBN in|~VBD VBN with|~VBN in CD NN|~VBN on NNP CD|~VBP JJ to VB|~before the NN|~by NNP >|~on NNP after|~that CD of
-29|for 0|mayor|pay for|radio|shown|shut|the result|wrot|~, NNP , CD|~, NNP .|~, NNP . >|~, the NN will|~< NNP VBZ VBN|~< the NNP NN|~CD NN for the|~NN VBD VBN on|~NN VBD through the|~NN in JJ|~VB the NN on|~VB to VB VBN|~VBD at CD NN|~VBD for the NN|~VBG for a|~VBN at NN|~VBZ that it VBD|~that NN . >|~the CD -|~to VB it .|~to VB their NN|~we VBP not|~will VB on|~would VB . >
-30|0 when|hop to|m and|on board|servic said|were hurt|~' NN VBD|~, CD JJ|~, it VBZ|~- NN - JJ|~< NN : NNP|~< NN VBD no|~< NNP >|~CD NN and VBZ|~JJ NN from the|~JJ than CD|~NN would VB VBN|~NNP NN , and|~all . >|~first . >|~on NNP , VBG|~the NN to the|~until the NN of
-31|0 peopl|economist|for thre|offer to|smok|twenty|~, CD , VBD|~, VBD VBN on|~, will VB|~- NN . >|~< NN will|~< NN will VB|~JJ NN within|~NNP , VBG|~VB VBN on NNP|~VBP VBN NN|~VBZ NNP ,|~by NNP .|~by NNP . >|~must VB VBN|~on NNP NN|~on NNP at|~the NN VBD CD|~the NNP >|~up the NN|~with NN .
-32|0 for|0 is|Name afternoon|call that|in 0|over two|this morn|~< NN NNP NN|~< about CD|~CD NN VBD VBG|~NN VBN by NNP|~NN VBZ not VBN|~NN can VB VBN|~NN on NNP and|~NN this NN .|~NNP , the NNP|~NNP in NNP|~VBD VBN the|~VBN VBP VBN|~a NN from the|~himself . >|~in CD and|~that she VBD|~the NN that the|~would VB .
-33|0 to|all person|open the|shar|the company|~( NNP )|~, " NNP ,|~, VBD VBN to|~, but it|~< “ we VBP|~CD - NN -|~CD NN JJ .|~CD NNP ,|~NN VBD an|~NN before NNP|~NNP 's JJ|~NNP VBD CD NN|~NNP on the|~VBD no JJ|~VBP VBN JJ|~a NN to|~and all NN VBP|~could not VB|~from the NNP|~of the NN and|~there VBD no|~too JJ . >
-34|" a|Name deni|a doctor|again on|caus of|found in|near the|to take|which was|~" we VBD|~, VBG to NNP|~< NNP , CD|~CD NNP .|~CD NNP . >|~JJ NN in the|~JJ NN will VB|~NN VBD on|~NN VBZ VBN for|~NN and VBD VBN|~NN and all NN|~NN on NNP VBD|~NNP on NNP|~VB on the NN|~VBD VBN an NN|~VBN before the|~VBZ VBG VBN|~VBZ VBN by a|~a JJ NN from|~a NN for the|~it VBD CD NN|~on NNP and VBD|~the NNP VBZ VBN|~who VBZ the
-35|accus|aircraft|form|manager|not respond|of her|person are|the fami|up|week and|were not|what it|~'s JJ NN ,|~, and then|~CD NN in|~CD NN in CD|~CD VBZ a|~CD VBZ a NN|~NN : the NNP|~NN VBD CD to|~NN VBD ever VBN|~NN VBD on NNP|~NN VBP not|~NN VBZ a|~NN will VB the|~VB their NN .|~VBD CD to|~VBD CD to CD|~VBD VBN in CD|~VBP VBN to|~VBZ that a NN|~not VBN VBN .|~of NNP and
-36|Name no|Name two|at six|consider the|dark|quarter|the army|them|they|~" NNP ,|~, VBD to VB|~, with CD|~: the NNP|~< NN : CD|~CD NN on NNP|~CD and VBD|~NN VBD on NN|~NN VBZ no NN|~NN of CD .|~NN of NNP CD|~NN on a NN|~NN will VB to|~NNP on NNP ,|~NNP the NN|~a NN for NNP|~before NNP .|~before NNP . >|~of NNP CD|~of a NN ,|~the NN CD|~the NN and all|~the NN can VB|~too JJ .
-37|been in|from the|hit|log|mayor Name|open|percent of|ris|the crowd|why|~< NN : NN|~< VBN for NNP|~CD NN in NNP|~CD NN of NN|~NN VBP JJ .|~NN of its NN|~NN on CD|~NNP , JJ|~NNP , VBD .|~NNP would not|~NNP would not VB|~VB JJ NN|~VBD , "|~VBD CD NN in|~VBD VBN for CD|~VBD ever VBN|~VBD through the|~VBN , "|~VBP JJ NN|~VBZ CD NN and|~VBZ JJ to VB|~and CD NN .|~and all NN|~as a NN .|~by NNP NN|~off the NN .|~that no NN VBD|~the NN and VBZ
-38|Name that|chief Name|for a|left the|my|send|ther is|to open|~< NN of|~< VBN for|~< his NN ,|~CD NN VBD in|~NN VBD ever|~NN VBZ that|~NN in NN to|~NN of a JJ|~NN that it|~NNP , VBD to|~NNP NN to|~NNP since CD|~VBD VBN NN|~VBD VBN an|~VBD VBN of|~VBD for CD NN|~VBD its JJ NN|~VBN NN .|~VBP CD NN|~VBZ for the NN|~and VBD NN|~at NNP on|~at NNP on NNP|~for CD NN and|~in CD NN ,|~in NN with|~on NNP NN .|~the NN VBZ CD|~“ we VBP
-39|0 hour|Name declin|both|clos to|cross|days later|dollar|enter|has seen|lawyer|outlet :|they would|together|~VBD to VB on|~VBN , the NN|~VBN for the|~a NN , VBG|~in a NN .|~not VB .|~not VB . >|~the NN , a|~will VB the NN
-40|abroad|and we|are|crowd|expect the|had never|say that|still in|the mayor|the word|which the|~, NN >|~, who VBZ the|~CD NN , which|~JJ for the|~NN VBP still|~NN of its|~NN of the NNP|~NNP , NN|~NNP , when the|~NNP VBD that|~VBD VBN into the|~VBG NN . >|~it VBD VBN VBN|~of NNP 's|~the NN CD NN|~will VB a NN
-41|0 p|Name confirm|Name which|area|blog|condition|he|of 0|p|p m|the wreck|~< it VBZ not|~NN VBD JJ|~NN VBD through|~NN VBZ not VB|~NN at CD|~VBD VBN , the|~VBN its NN|~VBN to VB the|~at the NN on|~for NNP . >|~the CD JJ|~to JJ NN
-42|0 from|a man|again by|do|establish|fall|has ask|identifi|invent|last night|runn|ther were|war|~, and we|~< - NNP|~CD VBD VBN|~JJ NN will|~NN VBD no NN|~VB CD NN|~VBD JJ to VB|~VBD to NN .|~by NNP ,|~for NNP .|~in the NNP|~of the NN .|~on . >|~on CD NNP|~she VBZ VBN|~that he VBD VBN|~the NN VBD him|~will VB for|~would VB the NN|~would VB to
-43|Name had|at seven|could be|flight|offic said|pag|privat|taken to|told a|~, the NNP|~< CD - CD|~< JJ NN VBP|~CD NN from|~NN VBD VBN into|~NN at CD NN|~VB on NNP|~VBD VBN to VB|~VBP VBN to VB|~of CD .|~of CD . >|~of them ,|~the NN , VBN|~the NN VBZ the|~to NN on|~will VB no
-44|0 th|0 the|chang|has|hundred of|news conferenc|nineteen|not answer|peopl were|roof|second|that he|~< “ we|~NN , with|~NN and all|~NNP NN VBZ|~NNP VBD CD|~VB on NN|~VB whether the NN|~VBD the NN that|~VBP not VB|~he VBZ the|~on NNP and|~that NN .|~that the CD|~the NN NNP VBD
-45|boss|discus|enough|suppos to|thousand|~'s NN VBZ .|~, " the NN|~, VBD the NNP|~< NNP VBD not|~CD NN on the|~NN - NN|~NN ? >|~NN VBP VBN .|~NN and CD|~NNP CD and|~VB in the NN|~VBN JJ to|~VBN this NN|~in NNP CD|~the NN now
-46|acros|been put|hundred|was clos|~- NN .|~< NN :|~< NN : the|~NN on NN .|~NNP , CD NN|~NNP , which|~NNP VBD his NN|~VBD that he|~for NNP ,|~from NNP ,|~he VBZ VBN|~it ? >|~that the NN could|~the NN who VBD
-47|a former|of his|of thos|secretary|she had|sit|that has|to four|~, VBD .|~, VBD . >|~CD in the NN|~JJ . >|~JJ NN who VBD|~NN above the NN|~NN after the|~NN that a NN|~NN whose NN|~VB whether the|~in the JJ|~in the NN of|~the NN of NN|~then . >|~to VB their|~to the NNP .
-48|and 0|ballot|is clos|look for|much|on 0|seen the|the dead|then ther|~, " NNP|~, an NN|~. * >|~< CD of the|~CD in the|~NN VBP to|~NN of the CD|~NN that a|~NN that he|~NNP , NN VBD|~NNP , who|~NNP of NNP ,|~VB a NN|~and VBD JJ|~away . >|~every NN . >|~for an NN|~he VBD a|~she VBD the NN|~that the JJ|~the JJ NN for|~the NN could VB|~to VB to|~with NN from
-49|around|befor the|carry|coast|hope|independent|not believ|of two|repair|~, " the|~, who VBD VBN|~< CD -|~< CD NN VBP|~CD on NNP|~NN VBD at CD|~NN VBD to VB|~NN for a|~NN in the JJ|~VBD it to|~VBZ VBN NNP|~VBZ VBN in|~half a NN|~of the CD NN|~on the NNP|~to VB a|~would VB a
-50|Name told|and a|demand|plann for|speak for|the claim|the number|to|verify|within a|~" CD NN|~- NN -|~< " they|~JJ NN , the|~NN NNP VBD .|~NNP VBD his|~a CD NN|~every NN .|~in the NN ,|~to VB JJ|~within a NN
-51|blue|engineer|fourteen|nobody has|wreck|~, the NN 's|~NN , NNP|~NN , who VBD|~NN above the|~NN and a NN|~NNP VBD not VB|~VBD VBN ,|~VBD him . >|~VBD its JJ|~VBG to NNP|~VBN , VBD|~at CD NN .|~in NN to VB|~not VB a|~this NN . >|~would VB NN
-52|0 million|branch|complain|cover|firefighter|in front|is expect|land|not a|stop|the even|tomorrow|with a|~'s NN of|~, VBG to|~, a NN of|~< CD JJ NN|~< NN JJ|~< NN VBD NN|~JJ NN on NNP|~NN in NNP on|~NN on NNP CD|~VB VBN JJ|~VB it . >|~VBD VBN into|~VBD him .|~VBN for the NN|~VBP VBN the NN|~that NN VBP|~the NN by|~will VB a
-53|Name could|Name it|find the|injur|is no|two week|~'s NN ,|~, CD NN VBD|~, as the|~CD NN VBD|~JJ NN VBZ VBN|~NN in NNP and|~NN of his NN|~by the NN .|~in NN of|~some CD NN|~that the NNP|~their NN VBD|~to VB up|~will VB to VB|~within CD NN|~within NN .|~within NN . >
-54|had the|is worth|letter|show a|the newspaper|ther are|town hall|~NN VBD the NNP|~VBG NN .|~VBZ to VB NN|~if the NN VBZ|~that it VBD VBN|~the JJ of|~who VBD it
-55|Name report|crew|its director|put off|said he|the case|the health|the next|the prim|~< " you|~< it will VB|~JJ NN as|~NNP VBD that it|~VBZ CD NN .|~and VBD to|~it VBZ a
-56|Name says|along|capital|largest|prim minister|so|spokesman said|the council|the pres|the search|told|who had|~- NN VBD|~; the NN ,|~< she VBZ VBN|~CD to CD .|~NN can VB|~NNP , the NN|~NNP CD , and|~VBN CD NN .|~at NN .|~at NN . >|~for NNP ; the|~he VBD to|~into the NN ,|~on NNP CD ,|~that NN VBZ|~to VB in the
-57|island|order to|pull|to find|~, VBZ VBN|~< NN VBP that|~< “ NN|~CD , the NN|~CD NN VBD on|~CD NN to|~NN between NNP|~NN of VBG|~NN with NN ,|~NNP , VBZ VBN|~VBD for CD|~VBZ to VB|~a NN .|~above the NN|~its NN VBD VBN|~of NN to|~the NN at NNP
-58|are invent|department|has no|over the|than 0|the authority|the money|the work|were taken|written for|~< it VBD JJ|~CD - CD NN|~JJ NN ,|~JJ of the NN|~JJ that the NN|~NN VBP VBN the|~NN VBZ CD NN|~VBD that she VBD|~VBD to NNP|~VBN for NNP ;|~and a NN|~it VBZ NN|~to VB on
-59|0 on|declar|ear|first|hom|know|less than|north|parliament|the limit|~, she VBD .|~< he VBD that|~< “ it|~NN , she VBZ|~NN this NN|~NNP VBD a|~VBN VBN . >|~VBZ for the|~and NNP VBD|~for JJ NN|~in his NN|~no NN VBZ VBN|~the NN VBZ still|~the NNP , which|~to VB the JJ
-60|confident|dies|go on|have had|quot|reopen|spokesman for|the hous|the operator|told Name|were in|~< by NNP|~< the VBN|~CD , VBD VBN|~CD NN VBP VBN|~CD NN later|~NN VBD VBN and|~NN will VB .|~NNP , the JJ|~VB his NN|~VBD no NN to|~VBG to the|~VBN an NN|~VBP VBN in|~of its NN|~only CD NN|~them to VB
-61|a good|a spokeswoman|and had|as Name|befor Name|deliver|forecast|had not|last week|lose|member of|outlet|politic|the war|week after|~CD NN . >|~NN VBD there|~NN VBZ VBN ,|~NN and VBZ|~NN that VBP|~NNP VBD it|~VB VBN by|~VBN in CD|~an NN at|~not VB a NN|~the NN VBP VBN|~the NN VBZ that
-62|Name morn|abov the|are still|peopl had|sent|the children|them to|told us|watch|~" i VBD|~< " i VBD|~< CD JJ|~< he VBZ that|~< it will|~JJ NN in NNP|~NN ' NN ,|~VBD NN in the|~VBD no NN|~a NN by|~could VB VBN|~not VB on|~on NN ,|~that the NN can|~the JJ ,|~the NN who|~this NN .|~would VB the
-63|; Name|Name an|Name from|a m|already|in|in order|keep|neighbour|so far|that 0|the museum|were told|~'s NN VBD VBN|~, VBD in|~< " he|~< NNP , NNP|~NN NNP NN|~NNP , a JJ|~VBZ CD NN JJ|~VBZ VBN to VB|~it to VB|~the NN VBP .|~the NN VBZ a|~too . >|~with JJ NN
-64|Name after|another|are in|fami|five|hall|leav the|number of|street|the valley|third of|to pay|~< on NNP|~CD NN >|~CD NN in the|~JJ that the|~NN - JJ NN|~NNP VBD in|~VBP VBN . >|~from CD NN|~his JJ NN|~no NN . >|~the JJ JJ|~the JJ JJ NN
-65|a boat|anybody|consider|his offic|it ?|told reporter|~CD NN .|~NN with CD NN|~VBD NNP . >|~VBD that she|~VBN NN in|~VBZ VBN NN|~will VB . >
-66|at 0|it says|not comment|she has|the fire|was paid|who is|wife|~, a JJ|~, to VB|~< if the NN|~CD NN at|~JJ NN VBD .|~NN , ” NNP|~NN VBD in NNP|~NN at CD .|~NN on a|~NNP , when|~VBD NNP .|~VBD to NN|~and NN ,|~he VBZ that
-67|author|employ|many|of their|thre days|was hurt|~NN , which VBD|~NN in NNP VBD|~VB on the|~VBD VBN to|~VBD for the|~VBD the NN in|~VBN NN in the|~VBZ to VB the|~for NN and|~that there VBD VBN|~there VBD a|~will VB .
-68|a 0|army|follow|for an|in two|rat|said at|the agency|the driver|titl :|~, NN VBD .|~JJ NN that|~NN , and CD|~NN , and VBD|~NN CD NN|~NN with CD|~NNP , which VBD|~NNP of NNP VBD|~for NNP ;|~he VBD that|~in NN .|~will VB the
-69|cancell|council|dawn|firm|not be|offic had|wher it|~, with the|~NNP , VBD VBN|~VB VBN on|~VBD JJ NN .|~VBZ that there|~could not VB VBN
-70|decid|everybody|had said|investigation|like|men|million crown|not expect|short after|stat of|suppos|the inspector|~" a NN|~, and i|~NN with NN .|~VB it .|~VBD , VBD|~VBD it VBD|~VBG to a NN|~VBP VBN the|~it VBD .|~it VBD . >|~the NN >|~the NN VBZ VBN
-71|are like|could not|it "|the figur|the largest|~< she VBZ that|~JJ NN VBP VBN|~NN VBP VBN|~NNP NN >|~VB a NN .|~VBN that the|~VBN with NN|~at the NN VBD|~it VBZ VBN|~will VB to
-72|at noon|each|i have|recorder|request for|their|was told|~CD NN after|~NN ' NN .|~NN VBZ at CD|~NNP NN of|~VB to the|~VBN for NN|~VBZ that JJ|~a JJ NN who|~it VBZ JJ|~on NNP CD|~that the NN would
-73|at about|believ that|clean|conferenc|photograph|servic|squar|~, NN and NN|~, VBD not|~< a NN for|~NN , as|~NN VBD VBN for|~VBD there VBD|~VBZ at CD|~at CD . >|~him . >|~the NN : the|~to VB down|~who VBD the NN|~will VB JJ
-74|and all|been found|between Name|fil|had no|life|live|out to|us|~' NN ,|~JJ than a CD|~NN , when|~NN for NN|~NNP , a|~VBZ the NN of|~at CD .|~he VBZ that the|~on NNP NN ,|~she VBZ that|~than a CD|~with the NN ,
-75|0 had|a week|appeal|day of|face|has died|not been|off at|she would|someth|the offer|thing|was a|~< i VBP VBN|~NN could not VB|~NN to VB VBN|~VB their NN|~VBD VBN and|~no JJ NN|~to CD .|~to CD . >
-76|mov to|name|pictur|took|~JJ , "|~NN about the NN|~NN could not|~NNP 's NNP|~VBP JJ to|~a CD - NN|~to VB ,|~who VBD the
-77|0 kilometr|becam|both sid|down the|famili|higher|on|prim|step|the district|they were|valley|we have|~< if the|~< its NN|~NNP that the|~VBZ that it VBZ|~a JJ NN of|~a NN and VBD|~and VBD VBN|~it , ”|~the NN that VBZ|~to NNP ,
-78|belong to|found the|half a|say who|~< NNP VBD VBN|~VB in the|~VBD JJ . >|~a JJ JJ|~it VBD ,|~over . >|~that VBZ the NN|~we VBP VBN
-79|0 0|Name call|all|becom|begun|belong|case|complet|offer|out that|ready|taken|the party|~, NNP , who|~CD NN ago|~CD VBP VBN|~NN VBD VBN JJ|~NNP , VBZ the|~that there VBD|~the JJ VBD
-80|Name ;|director Name|milk|not relat|plann|spokeswoman|vot|wait|~. " >|~< CD of|~CD NN before|~VBD JJ .|~VBZ not VB that|~the NN VBD NN|~the NN VBD not|~the NN at CD
-81|a day|as a|away from|countri|had a|head of|noth to|said|the air|the line|~< it VBD the|~NN will VB VBN|~NNP , who VBD|~that VBZ the
-82|0 of|had put|interest|look at|the plan|year ago|~NN VBZ VBN .|~VBD that the
-83|accept the|ask him|commission|recover|she is|two days|~VBD VBN , and|~for a JJ NN|~no NN VBZ|~no NN of the|~of NNP ,|~on NNP CD .
-84|comment on|make|only|said it|~, NNP VBD|~, VBD to|~NNP NN NNP|~VBN VBN for|~VBN by JJ|~all NN VBP VBN|~and a NN of
-85|but it|hop|inspector|the month|the third|~, would not|~, would not VB|~- CD NN|~< no NN VBZ|~CD NN ,|~NN to the|~VBD VBN over|~VBD not VB to|~to VB the NN
-86|alarm|are not|four|late|respond to|sal|the county|the head|tim|to comment|~< she VBD|~NN VBD no|~NN of his|~VBD an NN|~VBD of the|~VBP VBN .|~not VBN to the
-87|Name when|tenth|thank|wher|yesterday|~< there VBZ no|~JJ NN .|~VBN , and|~VBN for CD|~VBZ NN of|~about CD NN|~all NN VBP
-88|been no|dead|describ|lead|piec|point out|ther was|within|~< “ i|~CD , the|~VB VBN to|~VBD CD NN ,|~in NN to
-89|agency|ask for|been on|runs|twelv|~, it VBD|~JJ NN VBD to|~NN of NN .|~NNP , an NN|~NNP , it|~it will VB|~not VB the NN|~of the NN that|~the NNP NN ,
-90|" the|afternoon|ahead|an hour|and then|end of|nobody|on it|polic said|the year|wheel|~< NNP VBD|~NN , NN|~NN , and NN|~NN VBD in NN|~NN VBZ for|~NN VBZ still|~VBD never VBN|~VBG NN ,|~in NNP , and|~it VBD JJ|~it VBZ the JJ
-91|expect to|miss|the summer|to leav|van|~, and CD|~JJ NN who|~NNP VBZ to VB|~VBN by NN .|~VBN in NN|~if the NN|~of the JJ|~the NN and NN
-92|advis|and on|exist|kind|need|the decision|~, and NN VBD|~NN , VBD NNP|~NN VBD to|~NNP NN that|~VBD NN of|~VBD she VBD|~for a JJ|~the NN and VBD
-93|0 percent|Name would|and one|arriv|could|hotel|record|still|your|~NN for NNP|~NN of JJ|~NN of a NN|~NNP 's NN|~VBZ VBN CD|~a NN for NN|~so far .|~so far . >|~that the NN will|“ i
-94|Name for|pres|stag|~VBN for CD NN|~VBZ VBN CD NN|~in the NN .|~not VBN .|~not VBN . >|~of NNP , VBD|~will VB VBN
-95|: 0|about 0|bakery|promis|supporter|was in|who was|~, and it VBD|~, which VBD VBN|~< a NN VBD|~NN VBD VBN|~NN should VB|~NNP and VBD|~VBD VBN on NNP|~the JJ NN on|~the NN VBZ no|~the NNP NN VBD|~to VB its|~to a NN .
-96|official said|suspect that|~, ” NNP VBD|~< they VBD the|~NN and NN ,|~NNP , VBD|~a NN VBD .
-97|Name night|must|seem|was still|~, who VBD the|~< JJ NN VBD|~CD NN VBD VBN|~VBN VBN off|~VBN over the NN|~VBP VBN VBN|~another NN . >|~from the NN
-98|owns|reporter|the letter|with Name|~JJ NNP . >|~VBD the NN at|~VBZ JJ . >|~the NNP NN .|~to VB out
-99|0 Name|Name by|authority|minister Name|sid|~< NN of the|~JJ CD NN|~JJ NNP .|~NN VBZ at|~VBN by NNP|~VBZ not VBN|~” she VBD .
-100|company that|free|from Name|half of|market|thirty|work|~< no NN|~< the NN on|~NN before .|~NN before . >|~NN of NN|~NN would VB|~NNP . >|~VBD in a NN
-101|don't|has a|reach|the law|~< he VBD the|~CD NN JJ|~NN to VB NN|~VBG the NN .|~VBN to the|~and the NNP|~another NN .|~before . >|~since the NN .
-102|author :|member had|part of|shot|the meet|~JJ NN for|~NN VBZ VBG|~NNP NN VBD|~VBD to VB .|~VBN for NNP|~in a JJ NN|~of the JJ NN|~with a JJ NN
-103|a second|answer|declin to|measur|plan|word|~, which VBD|~JJ NN , ”|~there VBD VBN|~they VBP VBN|~” NNP VBD
-104|and i|the lawyer|~< NNP NN VBZ
-105|can't|vote|was 0|~" the NN VBD|~< i VBD|~NN who VBZ|~NNP VBD not|~VBD VBN it
-106|it could|silent|they have|~< " the NN|~NN VBD VBN ,|~it VBD VBG
-107|hundr|if the|learn|stay|that Name|~NN , he|~NN VBD CD|~VBD JJ and|~VBZ the NN VBZ|~a JJ NN at|~not VB JJ
-108|final|had gone|he had|i was|museum|the start
-109|district|now|~, in CD|~< NN : >|~< in NNP|~CD - CD|~NNP to VB|~in CD NN|~on NNP VBD|~twice . >
-110|0 that|forc|refus|remember|said she|support|the week|~NN in NNP ,|~VBD NNP , the|~a NN at NNP|~the NN , VBG
-111|third|~< NNP VBZ not|~JJ NN and|~NN that VBZ VBN|~VBD CD of|~a CD -|~of CD NN .
-112|director|hard|the water|~NN VBD VBN to|~VBD no NN of|~VBN over the|~there VBZ no NN
-113|br|emergency|fir|heard|suspend|~< the NN that|~NN NNP ,|~a NN who VBZ|~his NN VBD VBN
-114|field|governor|the public|~an NN . >|~it VBZ not
-115|had open|hour|relat to|said ther|sign|the church|~NN , NN and|~VBZ VBN a|~that it VBZ|~the NN could|~with a JJ
-116|almost|it had|it has|~< there VBD|~VBD VBN on|~an NN .|~in NNP ,
-117|air|it will|worker|~CD . >|~in a NN ,
-118|idea|rang|~VBD at the NN|~VBD in NN|~VBN to the NN|~for CD NN ,|~on a NN .
-119|break|limit|the same|~CD NN , VBD|~VBD he VBD|~for JJ NN .|~the NN VBZ at
-120|arm|coach|~, ” NNP|~< " the|~NNP 's NN .|~VBD in a|~VBZ that it
-121|earn|is in|nurs|~< on the|~NN . "|~NN . " >|~VBD NN in|~that JJ NN
-122|search|~NN . ” >|~VBD a JJ NN|~VBD that it VBD|~and VBD the NN|~far . >
-123|0 :|month|of that|relat|~, he VBD ,|~VBD not VBN
-124|different|last Name|was to|~NN - JJ|~NNP JJ NN|~in JJ NN|~in a JJ|~that VBZ VBN|~the NN VBZ to
-125|~JJ NN of NNP|~NN . ”|~VB a NN of
-126|billion|if|respond|~NN , VBG|~NNP , NNP ,
-127|Name "|among|children|data|deni that|worth|~VBD VBN that|~VBD at CD|~there VBZ no
-128|in an|kilometr|our|was found|~< NN the NN|~JJ NN , "
-129|appear|~'s CD NN|~NNP NN :|~VB a JJ NN|~to the NNP
-130|Name at|everyon|is still|m|site|the 0|ther had|~, the NN ,|~NN VBD VBN in
-131|minister|~JJ NN from|~JJ NN of a|~VBG a NN|~a NN of CD
-132|hurt|same|” Name
-133|a statement|~NN 's NN ,|~NNP VBD that the|~VBZ JJ .|~the NN VBD that
-134|Name are|further|tak|the hospital|~to VB in|~who VBD VBN
-135|agreement|school|the stat|~VBN the NN of|~at CD NN
-136|call|do not|is not|member|th|that ther|the court|~CD JJ NN VBD|~for the NN ,|~the JJ NN in
-137|a spokesman|cours|lake|repeat|~NN will VB|~VBD that it|~of the NN 's|~the NN to VB
-138|Name the|cas|confirm that|more|nobody had|the lake|~, JJ NN|~NN VBZ VBN a|~NN VBZ that it|~VBZ a NN|~the NN at
-139|a fifth|yet|~a NN for
-140|~and VBD the|~there . >
-141|as|bed|spok|the morn|~, NN and
-142|he is|like to|treat|~, the NN of|~< the NN VBP|~JJ NN at|~NN and VB|~VBZ CD NN|~no NN for
-143|news|~the NN of JJ
-144|care|crown|figur|the country|~a NN and|~it VBD the JJ
-145|video|~VBD a NN .
-146|~it in the|”
-147|today|~NN and VBD
-148|general|mak|rest|that she|~< NNP , the|~NN VBD not VBN|~NNP , the|~it VBD VBN
-149|~NNP and NNP|~VBD a JJ|~from the NN .|~this NN ,
-150|held|notic|~his NN in|~to VB NNP
-151|ago|publish|~no NN of
-152|known|~< we VBP
-153|~, the NN and|~JJ to VB
-154|?|church|would|~NN VBN by|~no NN VBD VBN|~the NN VBD no
-155|call the|weekend|~VBD the NN 's
-156|minut|take|~VBD the NN as
-157|~not VB NN
-158|matter|with
-159|should|warn|~NN , JJ
-160|count|~JJ NN NNP|~NN VBZ to|~VBD not VB
-161|year|~JJ NN VBP
-162|ever|fifth|go to|not say|~" the NN|~NN who VBP
-163|party|rais|~< CD NN|~CD - NN
-164|befor|spokesman|what was|~JJ NN of NN|~VBD VBN VBN .|~VBZ the NN VBD
-165|admitt|announc|girl|remain|the government|~i VBP VBN
-166|other|public|witnes|~NNP NN . >|~that he VBZ
-167|a year|~VBD his NN
-169|given|look|next|until|written
-170|Name who|for Name|law|percent|~< NN VBD the|~NNP NN .|~from a NN .|~the NN on the
-171|half|poll|~JJ NN to VB
-172|be|return|~< NN the|~< they VBP
-173|~VBD the NN VBD
-174|all the|decision
-175|want the
-176|in his|~VB a JJ
-177|had noth|plac|seven|~< the NN VBZ|~NNP , VBD the|~VBD her NN
-178|led|messag
-180|request|to 0
-181|~the JJ NN that
-182|have a|race|system|~JJ NNP NN|~NNP CD ,
-183|some|stand|~VBD the NN to
-184|believ it|~NN with NN|~VBD that the NN
-185|have to|interview|seen|the president|~NN VBD NNP|~on the NN of
-186|meet
-187|~CD NN , the
-188|says it|~NN JJ NN
-189|~NN , he VBD
-190|~to VB the
-191|Name as|receiv|that it|~NN : >
-192|by Name|reject the|~JJ NN on
-194|~VBD VBN JJ
-195|control|six
-196|employe
-197|after|far|polic
-198|week
-199|~at the NN .
-200|number
-201|past|~the NN , NNP
-202|a Name|the weekend|~VB to VB|~their JJ NN|~to VB NN
-203|Name and|women
-205|~VBN . >
-206|boat|right
-207|Name a|question|real|twic|~NN VBD JJ .
-209|won
-210|when
-211|eight|~NN : NN
-214|~< the NN ,
-215|“
-217|he has|ther
-218|to Name
-221|again|government|~JJ NN in
-222|president|~and JJ NN
-223|me|near|the city
-224|can
-225|of Name
-226|days
-227|good
-229|Name on
-230|how|or|~NN VBD that
-231|on Name
-234|million|~- JJ NN|~of the NN VBD
-236|deni
-239|~< they VBD
-243|~in NN ,
-244|statement
-246|morn
-247|includ
-248|and Name|hospital
-251|gone|whil
-252|~NN and NN
-253|~NNP , NNP
-254|last
-255|group
-266|you|~< --- >|~NN to VB
-267|even
-269|~the NN , VBD
-271|Name to
-272|city|the Name
-274|~VB the NN .
-278|we
-279|and
-280|company
-287|country
-290|candidat
-291|offic
-300|stat
-305|get
-307|~NNP NN ,
-308|~the NNP NN
-318|~< it VBD|~< it VBZ
-319|also
-321|expect
-335|then|time
-337|~the NN VBD the
-338|confirm
-339|show
-340|comment|~< that VBZ
-353|"
-356|but|just
-357|i
-370|~that the NN VBZ
-408|: Name
-410|will
-473|Name
-514|~JJ JJ NN
-725|0
`
  .trim()
  .split('\n');
