/**
 * 35 nouns that a county could be told by beside those that it is, one a line:
 *   Noun plural | Chinese | code? | links, `?` where there may be none | columns with their types
 * A noun with `code` is found by it, others by their id. A column without a type is text; one of capitals, such as
 * `GOOD/POOR`, is an enum of these members.
 */
export const NOUNS = `
Clinic clinics | 卫生室 | code | village:Village operator?:Department | name beds:int openedOn:date level:COUNTY/TOWNSHIP/VILLAGE hasPharmacy:boolean budget:fen telephone
Doctor doctors | 医生 | code | clinic:Clinic | fullName qualification:ASSISTANT/LICENSED/SPECIALIST hiredOn:date patientsYearly:int onCall:boolean salary:fen
Vaccination vaccinations | 接种 | | member:HouseholdMember clinic:Clinic | vaccine dose:int givenOn:date batch reaction:NONE/MILD/SEVERE
Pregnancy pregnancies | 孕产 | | member:HouseholdMember clinic?:Clinic | registeredOn:date dueOn:date risk:GREEN/YELLOW/ORANGE/RED checkups:int subsidised:boolean
School schools | 学校 | code | township:Township headteacher?:Cadre | title stage:KINDERGARTEN/PRIMARY/JUNIOR/NINE_YEAR boarding:boolean classrooms:int playground:float founded:date
SchoolClass schoolClasses | 班级 | | school:School | label grade:int seats:int language:MANDARIN/BILINGUAL
Enrolment enrolments | 学籍 | | schoolClass:SchoolClass pupil:HouseholdMember | studentNumber enrolledOn:date distance:float commute:ON_FOOT/BUS/BOARDING grant:fen droppedOut:boolean
Scholarship scholarships | 助学金 | code | enrolment:Enrolment donor?:IndustryEntity | amount:fen semester:int purposeText status:APPLIED/GRANTED/PAID/REFUSED
Road roads | 道路 | code | township:Township village?:Village | routeName length:float surface:ASPHALT/CONCRETE/GRAVEL/EARTH lanes:int builtYear:int maintained:boolean
Bridge bridges | 桥梁 | code | road:Road | span:float loadLimit:float material:STONE/STEEL/CONCRETE/TIMBER inspectedOn:date closed:boolean
BusLine busLines | 客运班线 | code | road:Road operator:IndustryEntity | departures:int fare:fen firstRun:date subsidy:fen accessible:boolean
Reservoir reservoirs | 水库 | code | township:Township warden?:Cadre | capacity:float damHeight:float class:LARGE/MEDIUM/SMALL_ONE/SMALL_TWO reinforcedOn:date irrigates:float
Canal canals | 渠道 | | reservoir:Reservoir village?:Village | stretch lined:boolean flow:float cleanedOn:date damaged:float
WaterWorks waterWorksList | 供水工程 | code | village:Village source?:Reservoir | plantName population:int treatment:NONE/CHLORINE/FILTER/ULTRAVIOLET dailyOutput:float testedOn:date tariff:fen
WaterTest waterTests | 水质检测 | | waterWorks:WaterWorks laboratory?:Department | sampledOn:date turbidity:float coliforms:int verdict:FIT/UNFIT/REPEAT
Forest forests | 林地 | code | village:Village household?:Household | compartment hectares:float species planting:date protection:NATIONAL/PROVINCIAL/NONE timber:float
ForestRanger forestRangers | 护林员 | code | forest:Forest member?:HouseholdMember | contractNumber patrolsMonthly:int wage:fen insured:boolean hired:date
FireReport fireReports | 火情 | | forest:Forest ranger?:ForestRanger | sightedOn:date burnt:float origin:LIGHTNING/FARMING/RITUAL/UNKNOWN casualties:int putOutOn:date
Field fields | 耕地 | code | hamlet:Hamlet household:Household | parcel mu:float soil:PADDY/DRY/TERRACE irrigated:boolean slope:float grade:int
Lease leases | 流转合同 | code | field:Field tenant:IndustryEntity | rent:fen signedOn:date expiresOn:date mortgaged:boolean form:RENT/SHARE/SWAP
Harvest harvests | 收成 | | field:Field | crop year:int kilograms:float price:fen loss:DROUGHT/FLOOD/PEST/NONE
CropInsurance cropInsurances | 农业保险 | code | harvest:Harvest insurer:IndustryEntity | premium:fen insuredSum:fen paidOut:fen claim:NONE/OPEN/SETTLED/REJECTED
Orchard orchards | 果园 | code | village:Village partner?:IndustryEntity | variety trees:int bearing:int grafted:date organic:boolean yield:float
Herd herds | 畜群 | code | household:Household vet?:Cadre | animal heads:int breed vaccinated:boolean countedOn:date use:MEAT/MILK/EGGS/DRAUGHT
Cooperative cooperatives | 合作社 | code | village:Village chairperson?:Cadre | registeredName capital:fen members:int rating:NATIONAL/PROVINCIAL/COUNTY/UNRATED founding:date dividend:fen
Shareholding shareholdings | 入股 | | cooperative:Cooperative household:Household | shares:int paidIn:fen kind:LAND/CASH/LABOUR/FUNDS joinedOn:date
Loan loans | 小额信贷 | code | household:Household bank:IndustryEntity | principal:fen interestRate:float dueDate:date overdue:boolean guarantee:CREDIT/MORTGAGE/SURETY repaid:fen
Project projects | 项目 | code | village:Village department:Department | headline approvedOn:date budgeted:fen spent:fen phase:PLANNED/TENDERED/BUILDING/ACCEPTED/CLOSED completion:float
Tender tenders | 招标 | code | project:Project winner?:IndustryEntity | openedAt:date bids:int ceiling:fen awarded:fen procedure:OPEN/INVITED/SINGLE
Inspection inspections | 验收 | | project:Project inspector?:Cadre | visitedOn:date score:int finding:PASSED/REWORK/FAILED photographs:int remarks
RelocationSite relocationSites | 安置点 | code | township:Township | siteName dwellings:int occupied:int completedOn:date elevatorCount:int financing:STATE/BOND/MIXED
Dwelling dwellings | 安置房 | code | site:RelocationSite household?:Household | door floor:int squareMetres:float handedOver:date deed:NONE/APPLIED/ISSUED
Workshop workshops | 扶贫车间 | code | site?:RelocationSite owner:IndustryEntity | product jobs:int averageWage:fen shift:DAY/NIGHT/ROTATING licensed:boolean
Training trainings | 技能培训 | code | department:Department workshop?:Workshop | subject hours:int startsOn:date certificate:NONE/COMPLETION/VOCATIONAL places:int allowance:fen
Attendance attendances | 参训 | | training:Training trainee:HouseholdMember | present:int passed:boolean mark:float employment:FOUND/SEEKING/DECLINED
`;
