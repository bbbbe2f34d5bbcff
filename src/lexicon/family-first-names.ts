/**
 * Family names that stand before the given name, written for this project from general knowledge of Korean, Chinese,
 * Vietnamese, Cambodian and Hungarian naming. A person so named is later called by the first word: Kim Jong Un is "Kim".
 */

/** Chinese family names in Pinyin, Wade-Giles and Cantonese spelling. */
export const CHINESE_FAMILY_NAMES: readonly string[] = `
Ai An Au Bai Bao Bi Bian Bo Cai Cao Cen Chai Chan Chang Chao Chau Chen Cheng Cheung Chi Chiang Chien Chiu Chong Chow Chu Chua Chui Chun Chung Cui Dai Deng Di Ding Dong Dou Du Duan Fan Fang Fei Feng Fong Fu Fung Gan Gao Ge Geng Gong Gu Guan Guo Han Hao He Heng Ho Hon Hong Hou Hsiao Hsieh Hsu Hu Hua Huang Hui Hung Huo Ip Ji Jia Jian Jiang Jiao Jin Jing Ju Kan Kang Ke Kong Ku Kuo Kwan Kwok Kwong Lai Lam Lan Lao Lau Law Lei Leng Leung Li Lian Liang Liao Lien Lim Lin Ling Liu Lo Long Lou Lu Lui Luk Luo Lv Ma Mai Man Mao Mei Meng Miao Mo Mok Mu Ng Ngai Ni Nie Niu Ong Ou Ouyang Pan Pang Pei Peng Poon Pu Qi Qian Qiao Qin Qiu Qu Quan Ran Ren Rong Ruan Shan Shang Shao She Shek Shen Sheng Shi Shih Shu Si Siu Song Su Sui Sun Sung Szeto Tai Tan Tang Tao Teng Teo Tian Ting To Tong Tsai Tsang Tse Tseng Tsui Tu Tung Wan Wang Wei Wen Weng Wong Woo Wu Xi Xia Xian Xiang Xiao Xie Xin Xing Xiong Xu Xue Yan Yang Yao Ye Yeh Yeung Yi Yin Ying Yip Yiu You Yu Yuan Yue Yuen Yun Zang Zeng Zha Zhai Zhan Zhang Zhao Zhen Zheng Zhong Zhou Zhu Zhuang Zhuo Zong Zou Zuo
`
  .trim()
  .split(/\s+/);

/** Korean family names in the spellings of the English-language press, North and South. */
export const KOREAN_FAMILY_NAMES: readonly string[] = `
Ahn An Bae Baek Bai Ban Bang Byun Cha Chae Chang Cheong Cho Choe Choi Chon Chong Choo Chu Chun Chung Do Eom Gang Gil Go Gong Goo Gu Gwak Ha Hahm Ham Han Heo Ho Hong Huh Hur Hwang Hyon Hyun Im In Jang Jee Jeon Jeong Ji Jin Jo Joo Ju Jun Jung Kang Ki Kil Kim Ko Koh Koo Ku Kuk Kwak Kwon Lee Li Lim Ma Maeng Min Moon Myung Na Nam Namkoong No Noh Oh Pae Paek Pak Park Pyo Pyon Ra Ri Ro Roh Ryang Ryom Ryoo Ryu Seo Seok Seol Shim Shin Sim Sin So Sohn Son Song Suh Sul Sung Tae Tak Thae U Uhm Um Wee Wi Won Woo Yang Yeo Yeom Yim Yo Yoo Yoon You Yu Yun
`
  .trim()
  .split(/\s+/);

/** Vietnamese and Cambodian family names. A Vietnamese is later called by the last given name: Nguyen Xuan Phuc is "Phuc". */
export const VIETNAMESE_FAMILY_NAMES: readonly string[] = `
Nguyen Nguyễn Tran Trần Le Lê Pham Phạm Hoang Huynh Phan Vu Vo Võ Dang Bui Bùi Do Đỗ Ngo Ngô Duong Dinh Trinh Doan Luong Mai Cao Truong Trương Thach To Tô Ta Quach
`
  .trim()
  .split(/\s+/);

/** Cambodian, Burmese and Lao names whose first word is what the press goes on with. */
export const OTHER_FAMILY_FIRST_NAMES: readonly string[] = `
Hun Sam Sok Khieu Ieng Nuon Pol Heng Chea Sar Keo Tep Suong Mao
`
  .trim()
  .split(/\s+/);

/** Hungarian family names; the order holds only where the second word is a given name ("Nagy Imre"). */
export const HUNGARIAN_FAMILY_NAMES: readonly string[] = `
Nagy Kovács Kovacs Tóth Toth Szabó Szabo Horváth Horvath Varga Kiss Molnár Molnar Németh Nemeth Farkas Balogh Papp Takács Takacs Juhász Juhasz Lakatos Mészáros Meszaros Oláh Olah Rácz Racz Szűcs Szucs Szilágyi Szilagyi Orbán Orban Gyurcsány Gyurcsany Bajnai Kádár Kadar Szijjártó Szijjarto
`
  .trim()
  .split(/\s+/);

/** Syllables of Korean given names, as they stand alone or joined by a hyphen ("Jong Un", "Kyung-min"). */
export const KOREAN_GIVEN_SYLLABLES: readonly string[] = `
ae ah an bae bin bo bok bom bong bum byeong byung chae chan chang cheol cheon chi chin cho choi chol chon chong choon chul chun chung dae dal deok do dok dong du duk eon eul eun eung gap gi gil gon gong goo gook guk gun geun gwan gwang gyeong gyu gyun ha hae hak han hee heon ho hong hoon hui hun hwa hwan hwi hye hyo hyeok hyeon hyok hyon hyong hyuk hyun hyung hi ik il im in ja jae jang je jee jeong ji jik jin jo jon jong joo joon ju jun jung kap ki kil kon kook ku kuk kum kun kwan kwang kwi kwon kyo kyong kyoung kyu kyun kyung man mi min mo mok mon moo mook mu muk mun myeong myo myong myung na nae nak nam nan nyo ok pil pom pong pyo pyong ra rae ran rin rim rok rye ryol ryong ryul sam san sang se sek seo seok seon seong seop seung shik shin si sik sil sin so sol song soo sook soon sop su suk sul sun sung tae taek tek tong u ui uk un ung wan wha won woo wook woon yang ye yeol yeon yeong yo yol yon yong yoo yoon yop you young yu yul yun
`
  .trim()
  .split(/\s+/);
