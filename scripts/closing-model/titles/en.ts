import { cases } from './cases';

export const en = cases(`
== closings
Conclusion of the Course
Course Conclusion
Course Wrap-Up
Wrapping Up the Course
Congratulations!
Congratulations on Finishing the Course
Congratulations! You Made It
Course Summary and Farewell
Final Thoughts
Final Words
Closing Remarks
Closing Thoughts: Where the Road Leads
Thank You and Goodbye
Thank You for Taking This Course
Goodbye and Good Luck
Epilogue
Epilogue: Ten Years Later
Afterword
60. Course Outro
Lesson 48: Course Recap and Goodbye
The End of the Course
You've Completed the Course!
Conclusion to the Book
That's a Wrap!
Parting Words
== traps
Unit 2 Conclusion
Chapter 4 Summary
Conclusion of Module 3
Section Wrap-Up
End-of-Chapter Quiz
Final Exam
Final Project: Build a Compiler
Final Assignment Instructions
The Final Keyword in Java
Finally Blocks and Cleanup
Summary Statistics
Summary Functions in SQL
Next Steps for Your Data Pipeline
The Conclusion of an Argument
Jumping to Conclusions: Bias in Surveys
Writing a Good Conclusion Paragraph
Graceful Shutdown and Cleanup
Week 3 Recap
Congratulations Email Template
End-to-End Testing
How to Say Goodbye to Callbacks
Course End Survey
Wrapping Errors with Context
Closing Files and Sockets
Thank-You Notes and Other Letters
Part 2 Completed!
Introduction to the Final Unit
== course Practical Brewing
# Unit 1. Water
opening Welcome to the Course
opening Introduction
regular Minerals and Taste
regular Heating Curves
quiz Unit 1 Quiz
regular Conclusion
# Unit 2. Leaves
regular Introduction
regular Oxidation
regular Storage
quiz Final Quiz
regular Summary
# Unit 3. Putting It Together
regular Tasting Session
regular Designing Your Own Blend
closing Conclusion
notice Get Your Certificate of Completion
notice Course Feedback Survey
# Bonus Unit. Coffee
bonus Introduction
bonus A Short History
# Extras
appendix Glossary
appendix Further Reading
== course A Small Book of Parsers
opening Preface
opening How to Read This Book
regular 1. Characters
regular 2. Tokens
regular 3. Trees
answers Answers to Exercises
regular 4. Errors People Understand
bonus Bonus: Parsing Your Own Diary
regular 5. Incremental Parsing
closing 6. Conclusion
appendix Appendix A: Grammar of the Toy Language
appendix Appendix B: Tools
appendix About the Author
appendix Bibliography
appendix Index
== course Watercolour for Beginners
opening Course Overview
regular Lesson 1: Choosing Paper
regular Lesson 2: Wet on Wet
quiz Mid-course Test
answers Q&A: Your Questions on Pigments
regular Lesson 3: Skies
story Student Story: Painting After Sixty
regular Lesson 4: Trees
bonus Extra: A Visit to the Paper Mill
quiz Final Exam
closing Final Thoughts
notice Announcement: Next Live Class
== course Field Notes on Testing
# Getting Started
opening Introduction
opening Who This Course Is For
# Foundations
regular What a Test Says
regular Naming
quiz Check Your Understanding
regular Recap
# Practice
regular Slow Tests
regular Flaky Tests
answers Solution: The Flaky Clock
answers Frequently Asked Questions
bonus Bonus Lecture: Testing a Game
# Wrapping Up
regular Keeping a Suite Healthy
closing Where to Go from Here
notice Rate This Course
quiz Final Assessment
# Appendix
appendix Cheat Sheet
appendix Resources
appendix Acknowledgements
`);
