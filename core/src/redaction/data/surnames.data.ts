/** Common surnames, looked at only after a given name or a title, in text without capital letters. */
export const SURNAMES = `
adams adebayo adeyemi ahmed akhtar ali allen anderson andrews armstrong ashton atkinson bailey baker barker barnes
barnett barrett bates begum bell bennett berry bishop black booth bradley brennan briggs brooks brown bryant burke
burns burton butler byrne campbell carpenter carroll carter castillo chambers chan chapman chavez chen cheng chopra
chowdhury chung clark clarke cole coleman collins connolly connor cook cooper cox craig cruz cunningham daly daniels
das davidson davies davis dawson dean delgado desai diaz dixon doherty donnelly doyle duffy duncan dunn edwards
elliott ellis evans farrell ferguson fernandez fernando fisher fitzgerald fletcher flynn foley forde foster fowler fox
francis fraser freeman gallagher garcia gardner gibson gill gomez gonzalez goodwin gordon graham gray green greene
griffin griffiths gupta gutierrez hall hamilton hansen harding harper harris harrison hart harvey hassan hawkins hayes
henderson hernandez hill hoang holmes hopkins howard hudson hughes hunt hunter hussain huynh ibrahim iqbal islam
jackson jacobs james jenkins jennings jensen jimenez johnson johnston jones joshi kaur kavanagh kelly kennedy khan kim
king knight kowalski kumar lambert lawrence lawson lee lewis lim lin liu lloyd lopez lynch macdonald mahmood malik
marshall martin martinez mason matthews maxwell mccarthy mcdonald mckenzie mclean mehta mendoza miller mills mitchell
mohammed moore morales moran moreno morgan morris morrison moss mukherjee murphy murray nair nelson newman ng nguyen
nicholson nielsen nolan novak obrien oconnor okafor okeke oneill ortiz osullivan owens palmer park parker parsons
patel patterson payne pearce pearson perera perez perkins peters petersen pham phillips pillai poole porter powell
pratt price quinn rahman ramirez ramos rao reddy reed reid reilly reyes reynolds rice richards richardson riley rivera
roberts robertson robinson rodriguez rogers romero rose ross russell ryan sanchez sanders santos saunders schmidt
scott shah sharma sharp shaw sheikh shepherd simmons simpson singh smith spencer stevens stewart stone suarez sullivan
tan tanaka taylor thomas thompson thomson torres tran tucker turner vargas vasquez walker wallace walsh wang ward
warren watkins watson watts webb wells west wheeler white williams williamson willis wilson wong wood woods wright wu
yang young zhang zhao
`;
