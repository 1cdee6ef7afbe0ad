/**
 * policy.md by hand: row «Course, certificate». How to read it stands in `directory.ts`. Who writes courses (all/all) sees all of them with what is
 * right; everyone else what was published to them, and never a question but as their own attempt asks it. Whose learning one sees: one's
 * own, the partner's as its administrator, the team's as a manager, partners' as a channel manager. How far somebody has come is written by
 * functions alone; what somebody answered is theirs and of who runs the courses (decision 0040).
 */
export const LEARNING = `
| record          | action  | MEMBER   | C. ADMIN | SELLER  | P. ADMIN | EMPLOYEE | REP      | MANAGER  | AGENT    | S.MANAGER | CHANNEL      | MARKETER | HR       | FINANCE  | ANALYST  | ADMIN | TECH.   |
| Course          | read    | customer | customer | partner | partner  | employee | employee | employee | employee | employee  | all          | employee | all      | employee | employee | all   | partner |
|                 | create  | -        | -        | -       | -        | -        | -        | -        | -        | -         | all          | -        | all      | -        | -        | all   | -       |
|                 | update  | = Course create
|                 | publish | = Course create
|                 | assign  | -        | -        | -       | partner  | -        | -        | employee | -        | employee  | all          | -        | all      | -        | -        | all   | -       |
| CourseVersion   | read    | = Course
|                 | create  | = Course create
|                 | update  | = Course create
|                 | delete  | = Course create
| Lesson          | read    | = Course
|                 | create  | = Course create
|                 | update  | = Course create
|                 | delete  | = Course create
| QuizQuestion    | read    | = Course create
|                 | create  | = Course create
|                 | update  | = Course create
|                 | delete  | = Course create
| QuizChoice      | read    | = Course create
|                 | create  | = Course create
|                 | update  | = Course create
|                 | delete  | = Course create
| Enrolment       | read    | own      | own      | own     | partner  | own      | own      | own+team | own      | own+team  | own+partners | own      | all      | own      | own      | all   | own     |
|                 | create  | = Enrolment
|                 | update  | = Enrolment
|                 | learn   | own      | own      | own     | own      | own      | own      | own      | own      | own       | own          | own      | own      | own      | own      | own   | own     |
|                 | team    | -        | -        | -       | partner  | -        | -        | -        | -        | -         | partners     | -        | -        | -        | -        | all   | -       |
| LessonProgress  | read    | = Enrolment
| QuizAttempt     | read    | own      | own      | own     | own      | own      | own      | own      | own      | own       | own+partners | own      | all      | own      | own      | all   | own     |
|                 | answer  | = Enrolment learn
| AttemptQuestion | read    | = QuizAttempt
|                 | answer  | = Enrolment learn
| Certificate     | read    | = Enrolment
|                 | update  | -        | -        | -       | -        | -        | -        | -        | -        | -         | partners     | -        | all      | -        | -        | all   | -       |
|                 | team    | -        | -        | -       | -        | -        | -        | -        | -        | -         | partners     | -        | -        | -        | -        | all   | -       |
`;
